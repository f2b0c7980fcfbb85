import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Users whose locks come with the first. */
public final class After {
    static Object kept;

    static final class Owner {
        final String name;
        Map<String, String> held;

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
            if (held == null) {
                held = new ConcurrentHashMap<>();
            }
            held.put("lock", name);
        }
    }

    public static void main(String[] args) throws Exception {
        Owner[] owners = new Owner[57_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = new Owner("owner" + i);
            if (i % 11 == 0) {
                owners[i].put(i);
            }
        }
        kept = owners;
        System.out.println("ready");
        System.in.read();
    }
}
