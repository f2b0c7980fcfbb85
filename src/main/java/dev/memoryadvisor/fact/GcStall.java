package dev.memoryadvisor.fact;

/**
 * A thread had to wait for memory (ZGC).
 *
 * @param origin input and line
 * @param at when the wait ended
 * @param name {@code Allocation Stall} or {@code Relocation Stall}
 * @param thread thread that waited
 * @param millis how long
 */
public record GcStall(Origin origin, GcMoment at, String name, String thread, double millis) implements GcEvent {}
