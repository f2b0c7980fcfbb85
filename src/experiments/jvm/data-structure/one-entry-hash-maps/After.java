import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Messages with a map of exactly one header each. */
public final class After {
    static Object kept;

    record Message(int id, Map<String, String> headers) {}

    public static void main(String[] args) throws Exception {
        List<Message> messages = new ArrayList<>();
        for (int i = 0; i < 48_000; i++) {
            String trace = "trace" + i;
            Map<String, String> headers = Map.of("trace", trace);
            messages.add(new Message(i, headers));
        }
        kept = messages;
        System.out.println("ready");
        System.in.read();
    }
}
