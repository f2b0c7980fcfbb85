import java.util.LinkedList;
import java.util.List;

/** Jobs with a list of followers each; one in seven has some. */
public final class Before {
    static Object kept;

    static final class Owner {
        final String name;
        List<String> held = new LinkedList<>();

        Owner(String name) {
            this.name = name;
        }

        void put(int i) {
            held.add(name);
        }
    }

    public static void main(String[] args) throws Exception {
        Owner[] owners = new Owner[90_000];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = new Owner("owner" + i);
            if (i % 7 == 0) {
                owners[i].put(i);
            }
        }
        kept = owners;
        System.out.println("ready");
        System.in.read();
    }
}
