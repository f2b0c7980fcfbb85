import java.util.List;

final class After {
    private static final String[] NONE = {};

    String[] tags(List<String> tags) {
        return tags.toArray(NONE);
    }
}
