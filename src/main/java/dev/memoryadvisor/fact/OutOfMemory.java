package dev.memoryadvisor.fact;

/**
 * The log says that memory ran out.
 *
 * @param origin input and line of the first such line
 * @param count how many such lines
 * @param text the first one
 */
public record OutOfMemory(Origin origin, long count, String text) implements Located {}
