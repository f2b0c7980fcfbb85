import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Quotes by symbol: sorted arrays that are published as a whole. */
public final class After {
    static Object kept;

    record Quote(int cents) {}

    record Snapshot(String[] symbols, Quote[] quotes) {}

    private static Snapshot load(int count) {
        Map<String, Quote> loaded = new HashMap<>();
        for (int i = 0; i < count; i++) {
            loaded.put("S" + (i * 7919L % 1_000_003), new Quote(i));
        }
        String[] symbols = loaded.keySet().toArray(new String[0]);
        Arrays.sort(symbols);
        Quote[] quotes = new Quote[symbols.length];
        for (int i = 0; i < symbols.length; i++) {
            quotes[i] = loaded.get(symbols[i]);
        }
        return new Snapshot(symbols, quotes);
    }

    public static void main(String[] args) throws Exception {
        kept = load(400_000);
        System.out.println("ready");
        System.in.read();
    }
}
