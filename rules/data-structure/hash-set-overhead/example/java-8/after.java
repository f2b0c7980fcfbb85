import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

final class After {
    private final Set<TimeUnit> units = EnumSet.noneOf(TimeUnit.class);

    void add(TimeUnit unit) {
        units.add(unit);
    }
}
