import java.util.ArrayList;
import java.util.List;

/** Readings with the second of their time. */
public final class After {
    static Object kept;

    record Reading(long second, float value) {}

    public static void main(String[] args) throws Exception {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < 135_000; i++) {
            readings.add(new Reading(1_735_689_600L + i * 601L, i));
        }
        kept = readings;
        System.out.println("ready");
        System.in.read();
    }
}
