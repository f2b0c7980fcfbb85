import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Connections with one concurrent map for all. */
public final class After {
    static Object kept;

    static final class Connection {}

    record Key(Connection connection, String name) {}

    static final Map<Key, String> PROPERTIES = new ConcurrentHashMap<>();

    public static void main(String[] args) throws Exception {
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < 24_000; i++) {
            Connection connection = new Connection();
            PROPERTIES.put(new Key(connection, "user"), "u");
            if (i % 3 == 0) {
                PROPERTIES.put(new Key(connection, "locale"), "en");
                PROPERTIES.put(new Key(connection, "zone"), "UTC");
            }
            connections.add(connection);
        }
        kept = connections;
        System.out.println("ready");
        System.in.read();
    }
}
