import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

/** Quotes by symbol, in a concurrent skip list. */
public final class Before {
    static Object kept;

    record Quote(int cents) {}

    public static void main(String[] args) throws Exception {
        Map<String, Quote> quotes = new ConcurrentSkipListMap<>();
        for (int i = 0; i < 400_000; i++) {
            quotes.put("S" + (i * 7919L % 1_000_003), new Quote(i));
        }
        kept = quotes;
        System.out.println("ready");
        System.in.read();
    }
}
