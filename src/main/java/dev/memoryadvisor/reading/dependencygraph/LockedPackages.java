package dev.memoryadvisor.reading.dependencygraph;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * The packages of a lock file by name. One name may be locked at several versions, for other platforms or versions of the
 * runtime: each is a node of its own, and what asks for the name asks for all of them. Not thread-safe.
 */
public final class LockedPackages {
    private final Map<String, Set<String>> ids = new HashMap<>();

    /**
     * Takes a package.
     *
     * @param name normal name
     * @param version version, or {@code null}
     * @return its id in a graph
     */
    public String add(String name, String version) {
        String id = version == null ? name : name + ' ' + version;
        ids.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(id);
        return id;
    }

    /** The ids of all that have this name. */
    public Set<String> named(String name) {
        return ids.getOrDefault(name, Set.of());
    }
}
