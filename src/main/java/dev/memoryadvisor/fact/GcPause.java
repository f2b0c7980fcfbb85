package dev.memoryadvisor.fact;

/** A stop-the-world pause. */
public record GcPause(Origin origin, double millis) implements GcEvent {}
