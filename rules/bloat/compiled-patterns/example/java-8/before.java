import java.util.regex.Pattern;

final class Before {
    private final Pattern sku = Pattern.compile("[A-Z]{2}-\\d{4}");

    boolean valid(String text) {
        return sku.matcher(text).matches();
    }
}
