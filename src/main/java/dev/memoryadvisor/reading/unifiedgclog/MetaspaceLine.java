package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.Word;

/**
 * {@code Metaspace: 88K(320K)->88K(320K)}, and the older forms {@code 3302K->3302K(1056768K)} and
 * {@code 10M used, 11M committed, 12M reserved}. One object is used for all lines; its values are those of the last. Not
 * thread-safe.
 */
final class MetaspaceLine {
    /** What it begins with. */
    static final Word WORD = Word.of("Metaspace: ");

    private static final Word USED = Word.of(" used, ");
    private static final long NONE = Digits.NONE;

    private long used;
    private long committed;

    /** Takes a line that begins here and ends with a line feed. */
    Meaning take(byte[] bytes, int from) {
        if (!WORD.standsAt(bytes, from)) {
            return Meaning.UNDERSTOOD;
        }
        int at = from + WORD.length();
        int to = Digits.sizeEnd(bytes, at);
        used = Digits.size(bytes, at, to);
        committed = NONE;
        if (used < 0) {
            return used == NONE ? Meaning.UNKNOWN : Meaning.IMPOSSIBLE;
        }
        if (bytes[to] == ' ' && USED.standsAt(bytes, to)) {
            return committed(bytes, to + USED.length());
        }
        at = Figures.behindGroup(bytes, to);
        boolean since16 = at > to;
        if (bytes[at] != '-' || bytes[at + 1] != '>') {
            return Meaning.UNKNOWN;
        }
        at += 2;
        to = Digits.sizeEnd(bytes, at);
        used = Digits.size(bytes, at, to);
        if (used < 0) {
            return used == NONE ? Meaning.UNKNOWN : Meaning.IMPOSSIBLE;
        }
        return since16 && bytes[to] == '(' ? committed(bytes, to + 1) : Meaning.FACT;
    }

    private Meaning committed(byte[] bytes, int from) {
        committed = Digits.size(bytes, from, Digits.sizeEnd(bytes, from));
        return committed == Digits.IMPOSSIBLE ? Meaning.IMPOSSIBLE : Meaning.FACT;
    }

    /** Bytes in use. */
    long used() {
        return used;
    }

    /** Bytes committed; {@link Digits#NONE} if not printed. */
    long committed() {
        return committed;
    }
}
