package dev.memoryadvisor.fact;

/**
 * Where a fact was read.
 *
 * @param input name of the input as the caller gave it
 * @param line line in that input, from 1; {@code null} where a line makes no sense
 */
public record Origin(String input, Integer line) {
    /** The same input, another line; {@code null} where the input has no lines. */
    public Origin at(Integer newLine) {
        return new Origin(input, newLine);
    }
}
