import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Ladders of prices in sorted arrays. */
public final class After {
    static Object kept;

    record Ladder(Integer[] limits, String[] prices) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(31);
        Integer[] limits = {10, 20, 50, 100, 200, 500, 1_000};
        List<Ladder> ladders = new ArrayList<>();
        for (int i = 0; i < 33_000; i++) {
            int steps = 2 + random.nextInt(4);
            Integer[] own = new Integer[steps];
            String[] prices = new String[steps];
            for (int k = 0; k < steps; k++) {
                own[k] = limits[k];
                prices[k] = "price";
            }
            ladders.add(new Ladder(own, prices));
        }
        kept = ladders;
        System.out.println("ready");
        System.in.read();
    }
}
