import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Random;

/** Nodes of a graph whose queue comes with the first entry. */
public final class After {
    static Object kept;

    static final class Node {
        Deque<String> waiting;

        void put(String task) {
            if (waiting == null) {
                waiting = new ArrayDeque<>();
            }
            waiting.add(task);
        }
    }

    public static void main(String[] args) throws Exception {
        Random random = new Random(9);
        List<Node> nodes = new ArrayList<>();
        for (int i = 0; i < 45_000; i++) {
            Node node = new Node();
            if (random.nextInt(100) < 42) {
                node.put("task");
            }
            nodes.add(node);
        }
        kept = nodes;
        System.out.println("ready");
        System.in.read();
    }
}
