import java.util.Arrays;
import java.util.List;

final class After {
    List<String> names(String first, String last) {
        return Arrays.asList(first, last);
    }
}
