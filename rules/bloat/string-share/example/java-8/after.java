import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

final class After {
    private final Map<String, String> canonical = new HashMap<>();
    private final List<String> cities = new ArrayList<>();

    void read(String row) {
        cities.add(canonical.computeIfAbsent(row.split(";")[2], city -> city));
    }
}
