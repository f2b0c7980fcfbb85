import java.util.Calendar;

final class Before {
    private final Calendar created = Calendar.getInstance();

    long age() {
        return System.currentTimeMillis() - created.getTimeInMillis();
    }
}
