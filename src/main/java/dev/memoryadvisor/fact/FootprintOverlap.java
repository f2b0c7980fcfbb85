package dev.memoryadvisor.fact;

/**
 * What two libraries of the program cost in one JVM, measured with each alone and with both: metaspace and live heap.
 *
 * @param first one of them
 * @param second the other
 * @param unionBytes what both cost together
 * @param onlyFirstBytes what only the first needs: all that dropping it frees
 * @param onlySecondBytes what only the second needs
 * @param sharedBytes what both need, which stays when one is dropped
 * @param source how, on what and when it was measured
 */
public record FootprintOverlap(
        Dependency first,
        Dependency second,
        long unionBytes,
        long onlyFirstBytes,
        long onlySecondBytes,
        long sharedBytes,
        String source)
        implements Located {
    @Override
    public Origin origin() {
        return first.origin();
    }
}
