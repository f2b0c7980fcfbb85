package dev.memoryadvisor.fact;

import java.util.List;

/**
 * Classes that grow in a constant ratio, so that one change in the program explains them all.
 *
 * @param origin the head's row in the last snapshot
 * @param id number of the group in this analysis
 * @param head the class to name: an application class if there is one, else the one that grows most
 * @param headDisplayName its friendly form
 * @param headKind whose class the head is
 * @param members all classes of the group, the head first, then by growth
 * @param points snapshots
 * @param growthInstances instances of the head gained from first to last snapshot
 * @param growthBytes bytes of all members gained from first to last snapshot; {@code null} without bytes
 * @param lastBytes bytes of all members in the last snapshot; {@code null} likewise
 * @param shareOfHeap their share of the last snapshot; {@code null} likewise
 * @param growthShareOfHeap growth as a share of the last snapshot; {@code null} likewise
 * @param pValue one-sided Mann–Kendall p-value of the head
 * @param significant whether the rise of the head is significant
 * @param shape how the head runs
 * @param live whether every snapshot is live; {@code null} if unknown
 * @param slopeBytesPerHour Theil–Sen slope of the whole snapshot's total; {@code null} without times
 * @param exhaustionHoursLow soonest time until the heap or memory limit is reached; {@code null} if it cannot be said
 * @param exhaustionHours likely time
 * @param exhaustionHoursHigh latest time
 */
public record GrowthGroup(
        Origin origin,
        int id,
        String head,
        String headDisplayName,
        ClassOrigin headKind,
        List<String> members,
        int points,
        long growthInstances,
        Long growthBytes,
        Long lastBytes,
        Double shareOfHeap,
        Double growthShareOfHeap,
        double pValue,
        boolean significant,
        Shape shape,
        Boolean live,
        Double slopeBytesPerHour,
        Double exhaustionHoursLow,
        Double exhaustionHours,
        Double exhaustionHoursHigh)
        implements Located {
    public GrowthGroup {
        members = List.copyOf(members);
    }
}
