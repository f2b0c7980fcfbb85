import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Ladders of prices with 2 to 5 steps each. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(31);
        Integer[] limits = {10, 20, 50, 100, 200, 500, 1_000};
        List<Map<Integer, String>> ladders = new ArrayList<>();
        for (int i = 0; i < 33_000; i++) {
            Map<Integer, String> ladder = new TreeMap<>();
            int steps = 2 + random.nextInt(4);
            for (int k = 0; k < steps; k++) {
                ladder.put(limits[k], "price");
            }
            ladders.add(ladder);
        }
        kept = ladders;
        System.out.println("ready");
        System.in.read();
    }
}
