import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Orders that hand out their lines through a wrapper that they keep. */
public final class Before {
    static Object kept;

    static final class Order {
        private final List<String> lines;

        Order(String line) {
            List<String> own = new ArrayList<>(1);
            own.add(line);
            lines = Collections.unmodifiableList(own);
        }

        List<String> lines() {
            return lines;
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
