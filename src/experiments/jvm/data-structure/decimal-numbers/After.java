import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prices of a catalogue in cents. */
public final class After {
    static Object kept;

    record Item(int id, long priceInCents) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(11);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 500_000; i++) {
            items.add(new Item(i, 100 + random.nextInt(1_000_000)));
        }
        kept = items;
        System.out.println("ready");
        System.in.read();
    }
}
