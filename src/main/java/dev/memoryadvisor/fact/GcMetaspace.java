package dev.memoryadvisor.fact;

/**
 * Metaspace after a collection.
 *
 * @param origin input and line
 * @param at when
 * @param usedBytes in use
 * @param committedBytes committed; {@code null} if not printed (before JDK 16)
 */
public record GcMetaspace(Origin origin, GcMoment at, long usedBytes, Long committedBytes) implements GcEvent {}
