import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Shards of a cache, created for 1,000 entries each. */
public final class Before {
    static Object kept;

    public static void main(String[] args) throws Exception {
        Random random = new Random(29);
        List<Map<Integer, String>> shards = new ArrayList<>();
        for (int i = 0; i < 2_600; i++) {
            int count = 40 + random.nextInt(130);
            Map<Integer, String> shard = new HashMap<>(1_000);
            for (int k = 0; k < count; k++) {
                shard.put(k * 31 % 1_009, "x");
            }
            shards.add(shard);
        }
        kept = shards;
        System.out.println("ready");
        System.in.read();
    }
}
