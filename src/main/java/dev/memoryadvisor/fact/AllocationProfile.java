package dev.memoryadvisor.fact;

import java.util.List;

/**
 * Memory by the place in the code that allocated it (tracemalloc and its like): not a class histogram.
 *
 * @param origin input and line of its heading
 * @param format id of the format
 * @param runtime runtime that it was taken from
 * @param sites places, in the order of the input
 * @param complete whether every place has a row; {@code null} if unknown
 * @param difference whether the input compares two times
 */
public record AllocationProfile(
        Origin origin,
        String format,
        RuntimeKind runtime,
        List<AllocationSite> sites,
        Boolean complete,
        boolean difference)
        implements Evidence {
    public AllocationProfile {
        sites = List.copyOf(sites);
    }
}
