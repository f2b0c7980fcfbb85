import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Products with 2 to 6 labels each. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(23);
        String[] names = {"colour", "size", "weight", "brand", "origin", "material", "season", "line"};
        List<Map<String, String>> products = new ArrayList<>();
        for (int i = 0; i < 42_000; i++) {
            Map<String, String> labels = new HashMap<>();
            int count = 2 + random.nextInt(5);
            while (labels.size() < count) {
                labels.put(names[random.nextInt(names.length)], "x");
            }
            products.add(labels);
        }
        kept = products;
        System.out.println("ready");
        System.in.read();
    }
}
