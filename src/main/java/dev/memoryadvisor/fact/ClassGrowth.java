package dev.memoryadvisor.fact;

/**
 * How one class changes over the snapshots of a series.
 *
 * @param origin its row in the last snapshot
 * @param name exactly as printed
 * @param displayName friendly form
 * @param kind whose class it is
 * @param points snapshots in which its size is known
 * @param firstInstances instances in the first snapshot
 * @param lastInstances instances in the last
 * @param firstBytes shallow bytes in the first; {@code null} where the format has none
 * @param lastBytes shallow bytes in the last; {@code null} likewise
 * @param slopeBytesPerHour Theil–Sen slope; {@code null} without times
 * @param slopeLow lower end of its 90 % interval; exists from 5 points on
 * @param slopeHigh upper end
 * @param pValue one-sided Mann–Kendall p-value for a rise
 * @param significant whether the rise survives Benjamini–Hochberg at q = 0.1 among the material classes
 * @param shape how the line runs
 * @param groupId group that it grows together with; {@code null} if it does not grow
 * @param live whether every snapshot is live; {@code null} if unknown
 * @param shareOfHeap last bytes as a share of the last snapshot; {@code null} without bytes
 * @param growthShareOfHeap growth in bytes as a share of the last snapshot; {@code null} without bytes
 * @param everFalls whether it is smaller in some snapshot than in the one before
 */
public record ClassGrowth(
        Origin origin,
        String name,
        String displayName,
        ClassOrigin kind,
        int points,
        long firstInstances,
        long lastInstances,
        Long firstBytes,
        Long lastBytes,
        Double slopeBytesPerHour,
        Double slopeLow,
        Double slopeHigh,
        double pValue,
        boolean significant,
        Shape shape,
        Integer groupId,
        Boolean live,
        Double shareOfHeap,
        Double growthShareOfHeap,
        boolean everFalls)
        implements Located {
    /** Instances gained from the first snapshot to the last. */
    public long growthInstances() {
        return lastInstances - firstInstances;
    }

    /** Bytes gained from the first snapshot to the last; {@code null} without bytes. */
    public Long growthBytes() {
        return firstBytes == null || lastBytes == null ? null : Long.valueOf(lastBytes - firstBytes);
    }
}
