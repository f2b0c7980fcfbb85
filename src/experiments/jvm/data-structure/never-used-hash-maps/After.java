import java.util.HashMap;
import java.util.Map;

/** Nodes whose attributes come with the first. */
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
                held = new HashMap<>();
            }
            held.put("style", name);
        }
    }

    public static void main(String[] args) throws Exception {
        Owner[] owners = new Owner[88_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = new Owner("owner" + i);
            if (i % 10 == 0) {
                owners[i].put(i);
            }
        }
        kept = owners;
        System.out.println("ready");
        System.in.read();
    }
}
