package dev.memoryadvisor.fact;

/**
 * Collections of CMS that came to nothing, because the old generation was full or in pieces.
 *
 * @param origin input and line of the first
 * @param failures full collections because a concurrent one was not ready in time ({@code concurrent mode failure})
 * @param interruptions full collections that ended a concurrent one for another reason ({@code concurrent mode
 *     interrupted})
 * @param promotionFailures young collections that found no room in the old generation ({@code promotion failed})
 * @param totalMillis sum of their pauses
 * @param maxMillis longest of them
 */
public record ConcurrentModeFailures(
        Origin origin, long failures, long interruptions, long promotionFailures, double totalMillis, double maxMillis)
        implements Located {}
