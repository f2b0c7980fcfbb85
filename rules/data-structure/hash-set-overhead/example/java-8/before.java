import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

final class Before {
    private final Set<TimeUnit> units = new HashSet<>();

    void add(TimeUnit unit) {
        units.add(unit);
    }
}
