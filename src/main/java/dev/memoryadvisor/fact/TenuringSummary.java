package dev.memoryadvisor.fact;

/**
 * The ages at which a run promotes objects, where the log prints them ({@code gc+age=debug}; up to JDK 8
 * {@code -XX:+PrintTenuringDistribution}).
 *
 * @param origin input and line of the first collection that promotes at the age of 1 or less, else of the last
 * @param count collections that print a threshold
 * @param atOnce those whose threshold is 1 or less although more is allowed: the survivors did not fit
 * @param maxThreshold the most that is allowed
 * @param desiredSurvivorBytes how much of a survivor space the last one wants to fill
 */
public record TenuringSummary(Origin origin, long count, long atOnce, int maxThreshold, long desiredSurvivorBytes)
        implements Located {}
