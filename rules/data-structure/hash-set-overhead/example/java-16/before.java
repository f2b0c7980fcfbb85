import java.util.HashSet;
import java.util.List;
import java.util.Set;

final class Before {
    record Person(String name, Set<String> roles) {}

    Person person(String name, List<String> roles) {
        return new Person(name, new HashSet<>(roles));
    }
}
