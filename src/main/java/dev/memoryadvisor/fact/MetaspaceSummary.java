package dev.memoryadvisor.fact;

/**
 * Metaspace over a run.
 *
 * @param origin input and line of the last value
 * @param lastUsedBytes used at the end
 * @param lastCommittedBytes committed at the end; {@code null} if not logged (before JDK 16)
 * @param growthBytes used at the end less used when the first third of the run was over
 * @param thresholdCollections collections of cause {@code Metadata GC Threshold} or
 *     {@code Metadata GC Clear Soft References}
 */
public record MetaspaceSummary(
        Origin origin, long lastUsedBytes, Long lastCommittedBytes, long growthBytes, long thresholdCollections)
        implements Located {}
