import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Rates by postcode, sorted. */
public final class Before {
    static Object kept;

    record Rate(int cents) {}

    public static void main(String[] args) throws Exception {
        Random random = new Random(37);
        Map<String, Rate> rates = new TreeMap<>();
        while (rates.size() < 125_000) {
            rates.put("P" + random.nextInt(9_000_000), new Rate(random.nextInt(999)));
        }
        kept = rates;
        System.out.println("ready");
        System.in.read();
    }
}
