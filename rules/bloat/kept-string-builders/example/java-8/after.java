final class After {
    private final String title;

    After(String first, String last) {
        title = first + ' ' + last;
    }
}
