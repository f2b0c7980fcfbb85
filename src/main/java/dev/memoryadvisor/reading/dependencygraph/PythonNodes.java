package dev.memoryadvisor.reading.dependencygraph;

import dev.memoryadvisor.reading.dependencygraph.DependencyGraph.Node;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;

/** Distributions of Python in a graph of dependencies. */
public final class PythonNodes {
    private PythonNodes() {}

    /**
     * A distribution in a graph.
     *
     * @param name its normal name
     * @param version version, or {@code null}
     * @param scope scope, or {@code null}
     * @param line line of the input
     */
    public static Node node(String name, String version, String scope, int line) {
        return new Node(PythonName.purl(name, version), "pypi", name, version, scope, line);
    }
}
