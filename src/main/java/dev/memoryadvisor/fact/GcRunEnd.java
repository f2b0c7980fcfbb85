package dev.memoryadvisor.fact;

/**
 * The end of a run in a GC log.
 *
 * @param origin input and its last line
 * @param at time of its last line
 * @param details whether it was logged with {@code gc*} rather than {@code gc}
 * @param safepoints whether safepoints were logged
 * @param pausesLogged whether this collector and log level record pauses
 */
public record GcRunEnd(Origin origin, GcMoment at, boolean details, boolean safepoints, boolean pausesLogged)
        implements GcEvent {}
