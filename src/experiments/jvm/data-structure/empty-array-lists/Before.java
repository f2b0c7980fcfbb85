import java.util.ArrayList;
import java.util.List;

/** Nodes of a tree, each with a list of children; one in nine has some. */
public final class Before {
    static Object kept;

    static final class Owner {
        final String name;
        List<String> held = new ArrayList<>();

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
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
