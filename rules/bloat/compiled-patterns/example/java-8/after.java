import java.util.regex.Pattern;

final class After {
    private static final Pattern SKU = Pattern.compile("[A-Z]{2}-\\d{4}");

    boolean valid(String text) {
        return SKU.matcher(text).matches();
    }
}
