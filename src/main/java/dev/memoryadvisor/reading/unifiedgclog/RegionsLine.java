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

    /** The words before the figures of a part. */
    private record Beginning(Part part, Word words) {
        private static Beginning of(Part part, String words) {
            return new Beginning(part, Word.of(words));
        }
    }

    private static final Beginning EDEN = Beginning.of(Part.EDEN, "Eden regions: ");
    private static final Beginning SURVIVOR = Beginning.of(Part.SURVIVOR, "Survivor regions: ");
    private static final Beginning OLD = Beginning.of(Part.OLD, "Old regions: ");
    private static final Beginning HUMONGOUS = Beginning.of(Part.HUMONGOUS, "Humongous regions: ");
    private static final Word ARCHIVE = Word.of("Archive regions: ");

    private Part part;
    private long before;
    private long after;

    /** Takes a line that begins here and ends with a line feed. */
    Meaning take(byte[] bytes, int from) {
        Beginning beginning = likely(bytes[from]);
        if (beginning == null || !beginning.words.standsAt(bytes, from)) {
            return Meaning.UNDERSTOOD;
        }
        part = beginning.part;
        int at = from + beginning.words.length();
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

    private static Beginning likely(byte first) {
        return switch (first) {
            case 'E' -> EDEN;
            case 'S' -> SURVIVOR;
            case 'O' -> OLD;
            case 'H' -> HUMONGOUS;
            default -> null;
        };
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
