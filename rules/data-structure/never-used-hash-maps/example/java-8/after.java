import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

final class After {
    private Map<String, String> notes;

    void note(String key, String text) {
        if (notes == null) {
            notes = new HashMap<>();
        }
        notes.put(key, text);
    }

    Map<String, String> notes() {
        return notes == null ? Collections.emptyMap() : notes;
    }
}
