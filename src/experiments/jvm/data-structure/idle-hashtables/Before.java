import java.util.Hashtable;

/** Contexts with a table of settings each; one in six has some. */
public final class Before {
    static Object kept;

    static final class Owner {
        final String name;
        Hashtable<String, String> held = new Hashtable<>();

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
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
