package dev.memoryadvisor.fact;

/**
 * Memory by the place in the code that allocated it. Rules see only places whose memory is or was held
 * ({@link AllocationMeasure#held()}).
 *
 * @param origin where this row was read
 * @param file source file as printed
 * @param sourceLine line in that file; {@code null} where the profile is by file
 * @param bytes bytes, of what {@code measure} says
 * @param count blocks; {@code null} if not given
 * @param growthBytes change of the bytes since an earlier time; {@code null} if the input compares nothing
 * @param growthCount change of the count; {@code null} likewise
 * @param shareOfProfile bytes as a share of all rows, 0..1
 * @param measure what the bytes count
 */
public record AllocationSite(
        Origin origin,
        String file,
        Integer sourceLine,
        long bytes,
        Long count,
        Long growthBytes,
        Long growthCount,
        double shareOfProfile,
        AllocationMeasure measure)
        implements Located {
    /** {@code file:line}, or the file alone. */
    public String place() {
        return sourceLine == null ? file : file + ":" + sourceLine;
    }

    /** The same place with its share. */
    public AllocationSite withShare(double share) {
        return new AllocationSite(origin, file, sourceLine, bytes, count, growthBytes, growthCount, share, measure);
    }
}
