import java.util.List;

final class Before {
    String[] tags(List<String> tags) {
        return tags.toArray(new String[0]);
    }
}
