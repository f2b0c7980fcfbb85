import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

final class After {
    private List<String> warnings = Collections.emptyList();

    void warn(String text) {
        if (warnings.isEmpty()) {
            warnings = new ArrayList<>(1);
        }
        warnings.add(text);
    }

    List<String> warnings() {
        return warnings;
    }
}
