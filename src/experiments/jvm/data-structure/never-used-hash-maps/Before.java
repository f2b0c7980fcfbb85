import java.util.HashMap;
import java.util.Map;

/** Nodes with a map of attributes each; one in ten has some. */
public final class Before {
    static Object kept;

    static final class Owner {
        final String name;
        Map<String, String> held = new HashMap<>();

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
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
