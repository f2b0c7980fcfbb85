import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Connections, each with a concurrent map of its own. */
public final class Before {
    static Object kept;

    static final class Connection {
        final Map<String, String> properties = new ConcurrentHashMap<>();
    }

    public static void main(String[] args) throws Exception {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < 24_000; i++) {
            Connection connection = new Connection();
            connection.properties.put("user", "u");
            if (i % 3 == 0) {
                connection.properties.put("locale", "en");
                connection.properties.put("zone", "UTC");
            }
            connections.add(connection);
        }
        kept = connections;
        System.out.println("ready");
        System.in.read();
    }
}
