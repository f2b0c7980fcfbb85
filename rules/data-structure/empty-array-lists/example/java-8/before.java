import java.util.ArrayList;
import java.util.List;

final class Before {
    private final List<Before> children = new ArrayList<>();

    void add(Before child) {
        children.add(child);
    }

    List<Before> children() {
        return children;
    }
}
