import java.util.ArrayList;
import java.util.List;

final class Before {
    List<String> names(String first, String last) {
        List<String> names = new ArrayList<>();
        names.add(first);
        names.add(last);
        return names;
    }
}
