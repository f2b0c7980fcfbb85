package dev.memoryadvisor.fact;

/**
 * All threads of a JVM stood still, for a collection or something else.
 *
 * @param origin input and line
 * @param at when it ended
 * @param operation what for, verbatim ({@code G1CollectForAllocation}); {@code null} if not printed
 * @param reachingMillis time until all threads had stopped; {@code null} if not printed
 * @param totalMillis time from the request until the threads went on
 */
public record GcSafepoint(Origin origin, GcMoment at, String operation, Double reachingMillis, double totalMillis)
        implements GcEvent {}
