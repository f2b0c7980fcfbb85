import java.util.ArrayList;
import java.util.List;

final class Before {
    private final List<String> cities = new ArrayList<>();

    void read(String row) {
        cities.add(row.split(";")[2]);
    }
}
