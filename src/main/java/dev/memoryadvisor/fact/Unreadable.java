package dev.memoryadvisor.fact;

/**
 * An input, or a part of one, that could not be read.
 *
 * @param name input
 * @param reason what is wrong
 * @param line line from 1, or {@code null}
 * @param hint how to mend it
 */
public record Unreadable(String name, String reason, Integer line, String hint) {}
