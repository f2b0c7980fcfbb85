import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class Before {
    private final List<String> names;

    Before(List<String> names) {
        this.names = Collections.unmodifiableList(new ArrayList<>(names));
    }

    List<String> names() {
        return names;
    }
}
