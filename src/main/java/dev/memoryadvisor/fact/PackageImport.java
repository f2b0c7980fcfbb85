package dev.memoryadvisor.fact;

import java.util.List;
import java.util.Set;

/**
 * What importing a top-level package costs one start of the program, with all that it imports first and that was not
 * loaded already.
 *
 * @param origin input and line of its dearest import
 * @param name the package
 * @param standardLibrary whether it belongs to Python itself
 * @param selfMillis milliseconds for its own modules
 * @param cumulativeMillis milliseconds with all that they import
 * @param modules modules that importing it loads, its own included
 * @param ownModules modules of its own among them
 * @param shareOfImports cumulative time as a share of all imports of the start, 0..1
 * @param importers other top-level packages inside whose import it is loaded
 * @param passesOn whether one package of another distribution that it imports takes nine tenths of its time or more: then
 *     that one is to be looked at
 * @param largestInside the dearest packages of other distributions that it imports, at most three, as
 *     {@code numpy (120.0 ms)}
 */
public record PackageImport(
        Origin origin,
        String name,
        boolean standardLibrary,
        double selfMillis,
        double cumulativeMillis,
        long modules,
        long ownModules,
        double shareOfImports,
        Set<String> importers,
        boolean passesOn,
        List<String> largestInside)
        implements Located {
    public PackageImport {
        importers = Set.copyOf(importers);
        largestInside = List.copyOf(largestInside);
    }
}
