package dev.memoryadvisor.fact;

import java.util.List;

/**
 * What importing or loading a dependency costs, measured.
 *
 * @param dependency the dependency of this program
 * @param residentBytes resident memory that importing it adds to a fresh process, with all that it pulls in
 * @param modules modules that it loads; {@code null} if not counted
 * @param importMillis time that importing takes; {@code null} if not measured
 * @param importName what was imported to measure it
 * @param measuredVersion version that was measured
 * @param upperBound whether optional dependencies that happened to be installed are in the figure
 * @param importedBy other dependencies of this program that import it anyway: while they stay, dropping it saves
 *     nothing
 * @param source how, on what and when it was measured
 */
public record Footprint(
        Dependency dependency,
        long residentBytes,
        Integer modules,
        Double importMillis,
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
