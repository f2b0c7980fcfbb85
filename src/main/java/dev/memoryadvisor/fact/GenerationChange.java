package dev.memoryadvisor.fact;

/**
 * The generations before and after a pause; {@code null} where the log does not say.
 *
 * @param youngBeforeBytes young generation before (G1: its regions)
 * @param youngAfterBytes young generation after
 * @param oldBeforeBytes old generation before (G1: its regions, humongous ones left out)
 * @param oldAfterBytes old generation after
 * @param humongousBefore humongous regions before
 * @param humongousAfter humongous regions after
 */
public record GenerationChange(
        Long youngBeforeBytes,
        Long youngAfterBytes,
        Long oldBeforeBytes,
        Long oldAfterBytes,
        Long humongousBefore,
        Long humongousAfter) {}
