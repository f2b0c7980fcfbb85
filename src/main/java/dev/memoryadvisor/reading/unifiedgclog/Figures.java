package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.EightBytes;

/**
 * The figures behind the words of a pause or phase: {@code 33M->2M(123M) 1.819ms}, all or some of them. One object is used for
 * all lines; its values are those of the last. Not thread-safe.
 */
final class Figures {
    private static final long NONE = Digits.NONE;

    private long before;
    private long after;
    private long committed;
    private double millis;
    private boolean impossible;

    /** Forgets those of the last line. */
    void clear() {
        before = NONE;
        after = NONE;
        committed = NONE;
        millis = NONE;
        impossible = false;
    }

    /** Reads them; a line feed must follow. */
    void read(byte[] bytes, int from) {
        clear();
        int at = behindBlanks(bytes, from);
        int to = Digits.sizeEnd(bytes, at);
        if (to > at) {
            at = heap(bytes, at, to);
        }
        int point = Digits.end(bytes, at);
        to = Digits.decimalEnd(bytes, at, point);
        double time = Digits.decimal(bytes, at, point, to);
        impossible |= time == Digits.IMPOSSIBLE;
        if (time >= 0) {
            if (bytes[to] == 'm' && bytes[to + 1] == 's') {
                millis = time;
            } else if (bytes[to] == 's') {
                millis = Math.round(time * 1e6) / 1e3;
            }
        }
    }

    /** Reads the heap before and after; returns where the time begins. */
    private int heap(byte[] bytes, int from, int to) {
        long first = size(bytes, from, to);
        int at = behindGroup(bytes, to); // ZGC: share of the heap
        if (bytes[at] == '-' && bytes[at + 1] == '>') {
            at += 2;
            int end = Digits.sizeEnd(bytes, at);
            long second = size(bytes, at, end);
            if (end > at) {
                before = first;
                after = second;
                at = committed(bytes, end);
            } else {
                at = Digits.decimalEnd(bytes, at, Digits.end(bytes, at));
            }
        }
        at = behindBlanks(bytes, at);
        return behindBlanks(bytes, behindGroup(bytes, at)); // JDK 9: begin and end
    }

    private int committed(byte[] bytes, int from) {
        if (bytes[from] == '(') {
            int to = Digits.sizeEnd(bytes, from + 1);
            long size = size(bytes, from + 1, to);
            if (to > from + 1 && bytes[to] == ')') {
                committed = size;
                return to + 1;
            }
        }
        return behindGroup(bytes, from);
    }

    private long size(byte[] bytes, int from, int to) {
        long size = Digits.size(bytes, from, to);
        impossible |= size == Digits.IMPOSSIBLE;
        return size;
    }

    private static int behindBlanks(byte[] bytes, int from) {
        int at = from;
        while (bytes[at] == ' ') {
            at++;
        }
        return at;
    }

    /** Offset behind a group in brackets, nested ones included; the same offset if none stands here. */
    static int behindGroup(byte[] bytes, int from) {
        if (bytes[from] != '(') {
            return from;
        }
        int size = Digits.sizeEnd(bytes, from + 1); // what most groups hold
        return bytes[size] == ')' ? size + 1 : Cursor.behindGroup(bytes, from, EightBytes.lineFeed(bytes, from));
    }

    /** Offset where the words end and the figures begin: at the first digit after a blank outside brackets. */
    static int endOfWords(byte[] bytes, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            switch (bytes[i]) {
                case '(' -> depth++;
                case ')' -> depth--;
                case ' ' -> {
                    if (depth <= 0 && i + 1 < end && Cursor.digit(bytes[i + 1])) {
                        return i;
                    }
                }
                default -> {
                    // part of a word
                }
            }
        }
        return end;
    }

    /** Heap before, in bytes; {@link Digits#NONE} if it does not stand there, as all the others. */
    long before() {
        return before;
    }

    /** Heap after, in bytes. */
    long after() {
        return after;
    }

    /** Heap committed after, in bytes. */
    long committed() {
        return committed;
    }

    /** Time in milliseconds. */
    double millis() {
        return millis;
    }

    /** Whether one is larger than any process can reach. */
    boolean impossible() {
        return impossible;
    }

    /** The heap before and after; {@code null} if it does not stand there. */
    HeapChange heap() {
        return heap(before, after, committed);
    }

    /** The heap of these figures; {@code null} without them. */
    static HeapChange heap(long before, long after, long committed) {
        return before == NONE
                ? null
                : new HeapChange(before, after, committed == NONE ? null : Long.valueOf(committed));
    }
}
