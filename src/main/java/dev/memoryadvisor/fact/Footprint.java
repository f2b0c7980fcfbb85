package dev.memoryadvisor.fact;

import java.util.List;

/**
 * What importing or loading a dependency costs, measured.
 *
 * @param dependency the dependency of this program
 * @param residentBytes resident memory that importing it adds to a fresh process, with all that it pulls in; in a JVM
 *     the metaspace and the live heap that using it once adds, which are resident for certain: code that was compiled
 *     and native memory come on top
 * @param modules modules that it loads; {@code null} if not counted
 * @param importMillis time that importing takes; {@code null} if not measured
 * @param metaspaceBytes the metaspace in it, class space included; {@code null} outside a JVM
 * @param heapBytes the heap in it, after full collections; {@code null} outside a JVM
 * @param classes classes that a JVM loads for it; {@code null} outside a JVM
 * @param importName what was imported to measure it; in a JVM the class that a program begins with
 * @param measuredVersion version that was measured
 * @param upperBound whether optional dependencies that stood beside it are in the figure
 * @param importedBy other dependencies of this program that import it anyway: while they stay, dropping it saves
 *     nothing
 * @param source how, on what and when it was measured
 */
public record Footprint(
        Dependency dependency,
        long residentBytes,
        Integer modules,
        Double importMillis,
        Long metaspaceBytes,
        Long heapBytes,
        Integer classes,
        String importName,
        String measuredVersion,
        boolean upperBound,
        List<String> importedBy,
        String source)
        implements Located {
    public Footprint {
        importedBy = List.copyOf(importedBy);
    }

    @Override
    public Origin origin() {
        return dependency.origin();
    }
}
