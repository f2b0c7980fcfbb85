package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.EightBytes;
import dev.memoryadvisor.reading.Word;

/**
 * {@code Eden regions: 24->0(24)}: regions of one part of G1's heap before and after a collection
 * ({@code G1HeapTransition::print}). One object is used for all lines; its values are those of the last. Not thread-safe.
 */
final class RegionsLine {
    /** Column of the eden in a row of all parts of the heap. */
    static final int EDEN = 0;

    /** Column of the survivors. */
    static final int SURVIVOR = 1;

    /** Column of the old generation. */
    static final int OLD = 2;

    /** Column of the humongous objects. */
    static final int HUMONGOUS = 3;

    /** How many parts there are. */
    static final int PARTS = 4;

    /** Regions of which no line tells, where those before and after are one number. */
    static final long NONE = -1;

    private static final Word EDEN_WORDS = Word.of("Eden regions: ");
    private static final Word SURVIVOR_WORDS = Word.of("Survivor regions: ");
    private static final Word OLD_WORDS = Word.of("Old regions: ");
    private static final Word HUMONGOUS_WORDS = Word.of("Humongous regions: ");

    /** {@code Archive regions:}, eight bytes each. */
    private static final long ARCHIVE = EightBytes.of("Archive ");

    private static final long ARCHIVE_REGIONS = EightBytes.of("regions:");

    private int part;
    private long before;
    private long after;
    private int behind;

    /** Takes a line that begins here and ends with a line feed. */
    Meaning take(byte[] bytes, int from) {
        int at = figures(bytes, from);
        if (at < 0) {
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
        behind = Digits.end(bytes, at);
        after = Digits.value(bytes, at, behind);
        if (after == Digits.IMPOSSIBLE) {
            return Meaning.IMPOSSIBLE;
        }
        return after < 0 || before > Integer.MAX_VALUE || after > Integer.MAX_VALUE ? Meaning.UNKNOWN : Meaning.FACT;
    }

    /** Offset behind the words, which tell the part; negative if it is none of these lines. */
    private int figures(byte[] bytes, int from) {
        return switch (bytes[from]) {
            case 'E' -> behind(EDEN, EDEN_WORDS, bytes, from);
            case 'S' -> behind(SURVIVOR, SURVIVOR_WORDS, bytes, from);
            case 'O' -> behind(OLD, OLD_WORDS, bytes, from);
            case 'H' -> behind(HUMONGOUS, HUMONGOUS_WORDS, bytes, from);
            default -> -1;
        };
    }

    private int behind(int column, Word words, byte[] bytes, int from) {
        part = column;
        return words.standsAt(bytes, from) ? from + words.length() : -1;
    }

    /** Whether it is the line of archived regions, which says nothing: no collection changes them. */
    static boolean archive(byte[] bytes, int from) {
        return EightBytes.at(bytes, from) == ARCHIVE && EightBytes.at(bytes, from + Long.BYTES) == ARCHIVE_REGIONS;
    }

    /** Column of the part of which it tells. */
    int part() {
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

    /** Offset behind both. */
    int behind() {
        return behind;
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
