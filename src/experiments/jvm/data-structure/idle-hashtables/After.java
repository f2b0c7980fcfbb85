import java.util.Hashtable;

/** Contexts whose settings come with the first. */
public final class After {
    static Object kept;

    static final class Owner {
        final String name;
        Hashtable<String, String> held;

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
            if (held == null) {
                held = new Hashtable<>();
            }
            held.put(name, "on");
        }
    }

    public static void main(String[] args) throws Exception {
        Owner[] owners = new Owner[36_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = new Owner("owner" + i);
            if (i % 6 == 0) {
                owners[i].put(i);
            }
        }
        kept = owners;
        System.out.println("ready");
        System.in.read();
    }
}
