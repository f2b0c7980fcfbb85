package entry;

import java.util.List;
import java.util.concurrent.Callable;
import org.jgrapht.alg.shortestpath.DijkstraShortestPath;
import org.jgrapht.graph.*;

/** org.jgrapht:jgrapht-core: finds a path. */
public final class UseJgrapht implements Callable<Object> {
    @Override
    public Object call() throws Exception {
        SimpleGraph<String, DefaultEdge> graph = new SimpleGraph<>(DefaultEdge.class);
        graph.addVertex("a");
        graph.addVertex("b");
        graph.addEdge("a", "b");
        return List.of(graph, DijkstraShortestPath.findPathBetween(graph, "a", "b"));
    }
}
