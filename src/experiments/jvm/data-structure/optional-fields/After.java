import java.util.ArrayList;
import java.util.List;

/** People with a nickname or null. */
public final class After {
    static Object kept;

    record Person(String name, String nickname) {}

    public static void main(String[] args) throws Exception {
        List<Person> people = new ArrayList<>();
        for (int i = 0; i < 120_000; i++) {
            String name = "p" + i;
            people.add(new Person(name, i % 5 < 3 ? name : null));
        }
        kept = people;
        System.out.println("ready");
        System.in.read();
    }
}
