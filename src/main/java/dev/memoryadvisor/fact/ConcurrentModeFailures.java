package dev.memoryadvisor.fact;

/**
 * Collections of CMS that came to nothing, because the old generation was full or in pieces.
 *
 * @param origin input and line of the first
 * @param failures full collections because a concurrent one was not ready in time ({@code concurrent mode failure})
 * @param totalMillis sum of their pauses
 * @param maxMillis longest of them
 * @param interruptions full collections that ended a concurrent one for another reason ({@code concurrent mode
 *     interrupted})
 * @param promotionFailures young collections that found no room in the old generation ({@code promotion failed}); what
 *     they lead to is in their pause and no failure of its own
 * @param maxPromotionFailureMillis longest of them
 */
public record ConcurrentModeFailures(
        Origin origin,
        long failures,
        double totalMillis,
        double maxMillis,
        long interruptions,
        long promotionFailures,
        double maxPromotionFailureMillis)
        implements Located {}
