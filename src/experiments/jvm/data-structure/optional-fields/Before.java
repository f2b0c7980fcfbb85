import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** People of whom most have a nickname. */
public final class Before {
    static Object kept;

    record Person(String name, Optional<String> nickname) {}

    public static void main(String[] args) throws Exception {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            String name = "p" + i;
            people.add(new Person(name, i % 5 < 3 ? Optional.of(name) : Optional.empty()));
        }
        kept = people;
        System.out.println("ready");
        System.in.read();
    }
}
