import java.util.SortedMap;
import java.util.TreeMap;

/** Series whose notes come with the first. */
public final class After {
    static Object kept;

    static final class Owner {
        final String name;
        SortedMap<Integer, String> held;

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
            if (held == null) {
                held = new TreeMap<>();
            }
            held.put(i, name);
        }
    }

    public static void main(String[] args) throws Exception {
        Owner[] owners = new Owner[64_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = new Owner("owner" + i);
            if (i % 8 == 0) {
                owners[i].put(i);
            }
        }
        kept = owners;
        System.out.println("ready");
        System.in.read();
    }
}
