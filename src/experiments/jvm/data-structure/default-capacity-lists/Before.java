import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Customers with the states of a few orders each. */
public final class Before {
    static Object kept;

    record Customer(List<String> orders) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(2);
        String[] states = {"open", "paid", "sent", "returned"};
        Customer[] customers = new Customer[75_000];
        for (int i = 0; i < customers.length; i++) {
            ArrayList<String> orders = new ArrayList<>();
            int count = 1 + random.nextInt(7);
            for (int k = 0; k < count; k++) {
                orders.add(states[random.nextInt(states.length)]);
            }
            customers[i] = new Customer(orders);
        }
        kept = customers;
        System.out.println("ready");
        System.in.read();
    }
}
