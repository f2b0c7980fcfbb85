// from: 25
// options: -XX:+UseCompactObjectHeaders

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Orders of a shop, with compact object headers. */
public final class After {
    static Object kept;

    record Line(String article, int count, long cents) {}

    record Order(long number, Map<String, String> labels, List<Line> lines) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(47);
        List<Order> orders = new ArrayList<>();
        for (int i = 0; i < 45_000; i++) {
            List<Line> lines = new ArrayList<>();
            int count = 1 + random.nextInt(6);
            for (int k = 0; k < count; k++) {
                lines.add(new Line("article" + random.nextInt(5_000), k, random.nextInt(9_999)));
            }
            Map<String, String> labels = new HashMap<>();
            labels.put("channel", "web");
            labels.put("state", "open");
            orders.add(new Order(i, labels, lines));
        }
        kept = orders;
        System.out.println("ready");
        System.in.read();
    }
}
