final class Before {
    private final StringBuilder title = new StringBuilder();

    Before(String first, String last) {
        title.append(first).append(' ').append(last);
    }
}
