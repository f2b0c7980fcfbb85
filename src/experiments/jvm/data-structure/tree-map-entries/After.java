import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

/** Rates by postcode in sorted arrays. */
public final class After {
    static Object kept;

    record Rate(int cents) {}

    record Table(String[] postcodes, Rate[] rates) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(37);
        Map<String, Rate> loaded = new HashMap<>();
        while (loaded.size() < 125_000) {
            loaded.put("P" + random.nextInt(9_000_000), new Rate(random.nextInt(999)));
        }
        String[] postcodes = loaded.keySet().toArray(new String[0]);
        Arrays.sort(postcodes);
        Rate[] rates = new Rate[postcodes.length];
        for (int i = 0; i < postcodes.length; i++) {
            rates[i] = loaded.get(postcodes[i]);
        }
        kept = new Table(postcodes, rates);
        System.out.println("ready");
        System.in.read();
    }
}
