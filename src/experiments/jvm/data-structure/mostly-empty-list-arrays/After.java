import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Customers whose lists have room for the orders that there are. */
public final class After {
    static Object kept;

    record Order(long number, int cents) {}

    record Customer(List<Order> orders) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(2);
        Customer[] customers = new Customer[60_000];
        for (int i = 0; i < customers.length; i++) {
            int count = 1 + random.nextInt(4);
            ArrayList<Order> orders = new ArrayList<>(count);
            for (int k = 0; k < count; k++) {
                orders.add(new Order(random.nextLong(), random.nextInt(10_000)));
            }
            customers[i] = new Customer(orders);
        }
        kept = customers;
        System.out.println("ready");
        System.in.read();
    }
}
