package dev.memoryadvisor.fact;

/**
 * What one owner's own classes hold in the last snapshot. Shallow: the strings, arrays and collections that they refer
 * to are classes of the runtime and counted there.
 *
 * @param origin input and line of its largest class
 * @param kind whose: {@code LIBRARY} with a package URL where the dependency is known, the application, the runtime, or
 *     arrays of primitives and of the runtime's classes
 * @param purl package URL of the dependency, with the version that a dependency list of the same request gives;
 *     {@code null} for other kinds and for libraries that are not known
 * @param name name of the dependency as its ecosystem normalises it; {@code null} likewise
 * @param version version in a dependency list of the same request, or {@code null}
 * @param listed whether a dependency list of the same request names it
 * @param classes number of its classes
 * @param instances instances of them
 * @param bytes shallow bytes of them
 * @param shareOfHeap bytes as a share of the snapshot, 0..1
 * @param largestClass its class that holds most, as printed
 */
public record HeapOwner(
        Origin origin,
        ClassOrigin kind,
        String purl,
        String name,
        String version,
        boolean listed,
        int classes,
        long instances,
        long bytes,
        double shareOfHeap,
        String largestClass)
        implements Located {}
