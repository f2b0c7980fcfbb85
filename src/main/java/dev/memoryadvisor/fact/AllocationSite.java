package dev.memoryadvisor.fact;

/**
 * Memory that one place in the code allocated and that is still held.
 *
 * @param origin where this row was read
 * @param file source file as printed
 * @param sourceLine line in that file; {@code null} where the profile is by file
 * @param bytes bytes held
 * @param count blocks held; {@code null} if not given
 * @param growthBytes change of the bytes since an earlier time; {@code null} if the input compares nothing
 * @param growthCount change of the count; {@code null} likewise
 * @param shareOfProfile bytes as a share of all rows, 0..1
 */
public record AllocationSite(
        Origin origin,
        String file,
        Integer sourceLine,
        long bytes,
        Long count,
        Long growthBytes,
        Long growthCount,
        double shareOfProfile)
        implements Located {
    /** {@code file:line}, or the file alone. */
    public String place() {
        return sourceLine == null ? file : file + ":" + sourceLine;
    }
}
