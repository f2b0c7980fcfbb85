import java.util.HashMap;
import java.util.Map;

final class Before {
    private final Map<String, String> notes = new HashMap<>();

    void note(String key, String text) {
        notes.put(key, text);
    }

    Map<String, String> notes() {
        return notes;
    }
}
