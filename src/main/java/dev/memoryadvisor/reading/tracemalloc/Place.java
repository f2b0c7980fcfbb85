package dev.memoryadvisor.reading.tracemalloc;

import dev.memoryadvisor.reading.Amounts;

/**
 * A place in the code as printed.
 *
 * @param file source file
 * @param line line in it; 0 where the statistics are by file
 */
record Place(String file, String line) {
    /** The line, {@code null} where there is none. */
    Integer sourceLine() {
        long number = Amounts.whole(line).orElse(0);
        return number > 0 && number <= Integer.MAX_VALUE ? (int) number : null;
    }
}
