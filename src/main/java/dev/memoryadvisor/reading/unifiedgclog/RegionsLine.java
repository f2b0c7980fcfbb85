package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.Word;

/**
 * {@code Eden regions: 24->0(24)}: regions of one part of G1's heap before and after a collection
 * ({@code G1HeapTransition::print}). One object is used for all lines; its values are those of the last. Not thread-safe.
 */
final class RegionsLine {
    /** Parts of the heap. */
    enum Part {
        EDEN(0),
        SURVIVOR(1),
        OLD(2),
        HUMONGOUS(3);

        private final int column;

        Part(int column) {
            this.column = column;
        }

        /** Where it stands in a row of all of them. */
        int column() {
            return column;
        }
    }

    /** Regions of which no line tells, where those before and after are one number. */
    static final long NONE = -1;

    private static final Word EDEN = Word.of("Eden regions: ");
    private static final Word SURVIVOR = Word.of("Survivor regions: ");
    private static final Word OLD = Word.of("Old regions: ");
    private static final Word HUMONGOUS = Word.of("Humongous regions: ");
    private static final Word ARCHIVE = Word.of("Archive regions: ");

    private Part part;
    private long before;
    private long after;

    /** Takes a line that begins here and ends with a line feed. */
    Meaning take(byte[] bytes, int from) {
        int at = behindWords(bytes, from);
        if (at == from) {
            return Meaning.UNDERSTOOD;
        }
        int to = Digits.end(bytes, at);
        before = Digits.value(bytes, at, to);
        if (before == Digits.IMPOSSIBLE) {
            return Meaning.IMPOSSIBLE;
        }
        if (before < 0 || bytes[to] != '-' || bytes[to + 1] != '>') {
            return Meaning.UNKNOWN;
        }
        at = to + 2;
        after = Digits.value(bytes, at, Digits.end(bytes, at));
        if (after == Digits.IMPOSSIBLE) {
            return Meaning.IMPOSSIBLE;
        }
        return after < 0 || before > Integer.MAX_VALUE || after > Integer.MAX_VALUE ? Meaning.UNKNOWN : Meaning.FACT;
    }

    /** Offset where the figures begin; the same offset if this is no line of regions. */
    private int behindWords(byte[] bytes, int from) {
        switch (bytes[from]) {
            case 'E' -> {
                part = Part.EDEN;
                return EDEN.standsAt(bytes, from) ? from + EDEN.length() : from;
            }
            case 'S' -> {
                part = Part.SURVIVOR;
                return SURVIVOR.standsAt(bytes, from) ? from + SURVIVOR.length() : from;
            }
            case 'O' -> {
                part = Part.OLD;
                return OLD.standsAt(bytes, from) ? from + OLD.length() : from;
            }
            case 'H' -> {
                part = Part.HUMONGOUS;
                return HUMONGOUS.standsAt(bytes, from) ? from + HUMONGOUS.length() : from;
            }
            default -> {
                return from;
            }
        }
    }

    /** Whether it is the line of archived regions, which says nothing: no collection changes them. */
    static boolean archive(byte[] bytes, int from) {
        return bytes[from] == 'A' && ARCHIVE.standsAt(bytes, from);
    }

    /** Of what it tells. */
    Part part() {
        return part;
    }

    /** Regions before. */
    long before() {
        return before;
    }

    /** Regions after. */
    long after() {
        return after;
    }

    /** Both in one number. */
    long both() {
        return before << Integer.SIZE | after;
    }

    /** Regions before, of both in one number. */
    static long before(long both) {
        return both >>> Integer.SIZE;
    }

    /** Regions after, of both in one number. */
    static long after(long both) {
        return both & 0xffff_ffffL;
    }
}
