package dev.memoryadvisor.reading.mavenartifact;

import dev.memoryadvisor.reading.dependencygraph.DependencyGraph.Node;

/** Artifacts of Maven in a graph of dependencies. */
public final class MavenNodes {
    private MavenNodes() {}

    /**
     * The artifact in a graph.
     *
     * @param line line of the input
     */
    public static Node node(MavenArtifact artifact, int line) {
        return node(artifact, artifact.scope(), line);
    }

    /** The same with a scope that is known from elsewhere. */
    public static Node node(MavenArtifact artifact, String scope, int line) {
        return new Node(artifact.purl(), "maven", artifact.name(), artifact.version(), scope, line);
    }
}
