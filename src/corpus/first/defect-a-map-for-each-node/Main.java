import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class GraphNode {
    final int number;
    final Map<String, String> attributes = new HashMap<>();

    GraphNode(int number) {
        this.number = number;
    }
}

class Main {
    public static void main(String[] args) {
        List<GraphNode> nodes = new ArrayList<>();
        for (int i = 0; i < 400_000; i++) {
            GraphNode node = new GraphNode(i);
            if (i % 100 == 0) {
                node.attributes.put("colour", "red");
            }
            nodes.add(node);
        }
        Snapshots.take();
        System.out.println(nodes.size());
    }
}
