package dev.memoryadvisor.fact;

/**
 * Metaspace over a run.
 *
 * @param origin input and line of the last value
 * @param lastUsedBytes used at the end
 * @param lastCommittedBytes committed at the end
 * @param growthBytes used at the end less used when the first third of the run was over
 * @param thresholdCollections collections of cause {@code Metadata GC Threshold} or {@code Clear Soft References}
 */
public record MetaspaceSummary(
        Origin origin, long lastUsedBytes, long lastCommittedBytes, long growthBytes, long thresholdCollections)
        implements Located {}
