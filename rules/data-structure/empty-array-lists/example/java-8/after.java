import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class After {
    private List<After> children;

    void add(After child) {
        if (children == null) {
            children = new ArrayList<>();
        }
        children.add(child);
    }

    List<After> children() {
        return children == null ? Collections.emptyList() : children;
    }
}
