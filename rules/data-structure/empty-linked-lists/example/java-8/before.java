import java.util.LinkedList;
import java.util.List;

final class Before {
    final List<String> warnings = new LinkedList<>();
}
