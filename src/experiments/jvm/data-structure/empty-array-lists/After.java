import java.util.ArrayList;
import java.util.List;

/** Nodes of a tree whose list of children comes with the first child. */
public final class After {
    static Object kept;

    static final class Owner {
        final String name;
        List<String> held;

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
            if (held == null) {
                held = new ArrayList<>();
            }
            held.add(name);
        }
    }

    public static void main(String[] args) throws Exception {
        Owner[] owners = new Owner[110_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = new Owner("owner" + i);
            if (i % 9 == 0) {
                owners[i].put(i);
            }
        }
        kept = owners;
        System.out.println("ready");
        System.in.read();
    }
}
