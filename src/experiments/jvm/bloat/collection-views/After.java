import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Orders that wrap their lines when they hand them out. */
public final class After {
    static Object kept;

    static final class Order {
        private final List<String> lines;

        Order(String line) {
            lines = new ArrayList<>(1);
            lines.add(line);
        }

        List<String> lines() {
            return Collections.unmodifiableList(lines);
        }
    }

    public static void main(String[] args) throws Exception {
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 90_000; i++) {
            orders.add(new Order("line"));
        }
        kept = orders;
        System.out.println("ready");
        System.in.read();
    }
}
