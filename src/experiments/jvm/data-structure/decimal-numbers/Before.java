import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Prices of a catalogue. */
public final class Before {
    static Object kept;

    record Item(int id, BigDecimal price) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(11);
        List<Item> items = new ArrayList<>();
        for (int i = 0; i < 500_000; i++) {
            items.add(new Item(i, BigDecimal.valueOf(100 + random.nextInt(1_000_000), 2)));
        }
        kept = items;
        System.out.println("ready");
        System.in.read();
    }
}
