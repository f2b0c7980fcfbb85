package dev.memoryadvisor.fact;

/**
 * What a young collection decides of the age at which objects are promoted.
 *
 * @param origin input and line
 * @param at when
 * @param desiredSurvivorBytes how much of a survivor space it wants to fill
 * @param threshold collections that an object survives before it is promoted, from 1 (0: at once)
 * @param maxThreshold the most that is allowed
 */
public record GcTenuring(Origin origin, GcMoment at, long desiredSurvivorBytes, int threshold, int maxThreshold)
        implements GcEvent {}
