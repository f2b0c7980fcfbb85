package dev.memoryadvisor.fact;

import java.util.List;

/**
 * The dependencies that one input names.
 *
 * @param origin input and first line
 * @param format id of the format
 * @param runtime runtime of the ecosystem
 * @param dependencies in the order of the input
 * @param graph whether the input says which dependency brings in which; a flat list does not say that there is none
 */
public record DependencyList(
        Origin origin, String format, RuntimeKind runtime, List<Dependency> dependencies, boolean graph)
        implements Evidence {
    public DependencyList {
        dependencies = List.copyOf(dependencies);
    }
}
