import java.util.List;
import java.util.Set;

final class After {
    record Person(String name, Set<String> roles) {}

    Person person(String name, List<String> roles) {
        return new Person(name, Set.copyOf(roles));
    }
}
