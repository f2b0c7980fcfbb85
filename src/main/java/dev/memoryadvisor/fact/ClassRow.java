package dev.memoryadvisor.fact;

/**
 * A class in the last snapshot.
 *
 * @param origin input and line
 * @param name exactly as printed
 * @param displayName friendly form ({@code byte[]})
 * @param module module as printed, or {@code null}
 * @param instances number of instances
 * @param bytes shallow bytes; {@code null} where the format has none
 * @param averageBytes bytes per instance; {@code null} likewise
 * @param shareOfHeap bytes as a share of the snapshot, 0..1; {@code null} likewise
 * @param owner purl of the dependency it comes from, if known
 * @param kind whose class it is
 */
public record ClassRow(
        Origin origin,
        String name,
        String displayName,
        String module,
        long instances,
        Long bytes,
        Double averageBytes,
        Double shareOfHeap,
        String owner,
        ClassOrigin kind)
        implements Located {}
