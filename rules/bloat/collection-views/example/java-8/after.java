import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class After {
    private final ArrayList<String> names;

    After(List<String> names) {
        this.names = new ArrayList<>(names);
    }

    List<String> names() {
        return Collections.unmodifiableList(names);
    }
}
