package dev.memoryadvisor.finding;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Bytes that following an advice saves.
 *
 * @param measure what is counted
 * @param low bytes saved at least
 * @param likely bytes saved as a rule
 * @param high bytes saved at most
 * @param formula how the likely figure comes about, in words and figures
 * @param from classes whose bytes it draws from, as printed
 */
public record Saving(Measure measure, long low, long likely, long high, String formula, Set<String> from) {
    /**
     * @throws IllegalArgumentException if the figures are negative or out of order
     */
    public Saving {
        if (low < 0 || low > likely || likely > high) {
            throw new IllegalArgumentException("a saving needs 0 <= low <= likely <= high, not " + low + ", " + likely
                    + ", " + high + " (" + formula + ")");
        }
        from = Set.copyOf(from);
    }

    /** A saving of heap, drawn from these classes. */
    public static Saving heap(double low, double likely, double high, String formula, String... from) {
        return of(Measure.HEAP, low, likely, high, formula, from);
    }

    /** A saving of resident memory of one process. */
    public static Saving resident(double low, double likely, double high, String formula, String... from) {
        return of(Measure.RESIDENT, low, likely, high, formula, from);
    }

    /** A saving of metaspace. */
    public static Saving metaspace(double low, double likely, double high, String formula, String... from) {
        return of(Measure.METASPACE, low, likely, high, formula, from);
    }

    /** A limit that can be lowered. */
    public static Saving limit(double low, double likely, double high, String formula, String... from) {
        return of(Measure.LIMIT, low, likely, high, formula, from);
    }

    private static Saving of(Measure measure, double low, double likely, double high, String formula, String... from) {
        return new Saving(
                measure,
                Math.round(low),
                Math.round(likely),
                Math.round(high),
                formula,
                new LinkedHashSet<>(Arrays.asList(from)));
    }
}
