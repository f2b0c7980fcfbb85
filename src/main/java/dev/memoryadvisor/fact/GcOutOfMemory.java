package dev.memoryadvisor.fact;

/**
 * A line of a GC log says that memory ran out.
 *
 * @param origin input and line
 * @param at when
 * @param text the line, at most 200 characters
 */
public record GcOutOfMemory(Origin origin, GcMoment at, String text) implements GcEvent {}
