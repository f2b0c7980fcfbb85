import java.util.HashMap;
import java.util.Map;

final class Before {
    private final Map<Integer, String> names = new HashMap<>();

    void name(int index, String name) {
        names.put(index, name);
    }

    String name(int index) {
        return names.get(index);
    }
}
