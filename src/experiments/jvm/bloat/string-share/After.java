import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Customers with one string for each city and country. */
public final class After {
    static Object kept;

    record Customer(String name, String mail, String city, String country) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(41);
        Map<String, String> canonical = new HashMap<>();
        List<Customer> customers = new ArrayList<>();
        for (int i = 0; i < 60_000; i++) {
            String name = "Customer Number " + i;
            String mail = "customer." + i + "@mail.example";
            String city = "City of Number " + random.nextInt(800);
            String country = "Country " + random.nextInt(40);
            customers.add(new Customer(
                    name, mail, canonical.computeIfAbsent(city, c -> c), canonical.computeIfAbsent(country, c -> c)));
        }
        kept = customers;
        System.out.println("ready");
        System.in.read();
    }
}
