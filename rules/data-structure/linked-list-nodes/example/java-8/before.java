import java.util.LinkedList;
import java.util.List;

final class Before {
    private final List<String> lines = new LinkedList<>();

    void add(String line) {
        lines.add(line);
    }
}
