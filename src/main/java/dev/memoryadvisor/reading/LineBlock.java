package dev.memoryadvisor.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A stretch of a stream, and where the lines in it end. Filled again and again. */
final class LineBlock {
    private static final int BYTES = 128 * 1024;
    private static final int USUAL_LINE = 64;
    private static final long LINE_ENDS = '\n' * EightBytes.ONES;

    private final LineSieve sieve;
    private byte[] bytes = new byte[BYTES];
    private int limit;
    private int[] ends = new int[BYTES / USUAL_LINE];
    private int lines;
    private int skipped;
    private int rest;
    private boolean last;
    private int[] picked = {};
    private int pickedLines;

    /**
     * An empty one.
     *
     * @param sieve picks its lines; {@code null} to have all of them
     */
    LineBlock(LineSieve sieve) {
        this.sieve = sieve;
    }

    /**
     * Fills it with what the block before left behind its last line, and from the stream, until there is a line in it or
     * the stream is at its end.
     *
     * @param before the block before, which may be this one
     * @param maxLine longest line in bytes; one that has not ended by then is skipped
     */
    void fill(InputStream in, LineBlock before, int maxLine) throws IOException {
        int left = before.limit - before.rest;
        if (bytes.length < left) {
            bytes = new byte[before.bytes.length];
        }
        System.arraycopy(before.bytes, before.rest, bytes, 0, left);
        limit = left;
        lines = 0;
        skipped = 0;
        rest = 0;
        int searched = left;
        while (lines == 0 && !last) {
            if (limit > maxLine) {
                skipped++;
                searched = 0;
                last = !goBehindLine(in);
                search(0);
                continue;
            }
            if (limit == bytes.length) {
                bytes = Arrays.copyOf(bytes, bytes.length * 2);
            }
            int read = in.readNBytes(bytes, limit, bytes.length - limit);
            limit += read;
            last = limit < bytes.length;
            search(searched);
            searched = limit;
        }
        if (last && limit > rest) {
            add(limit);
            rest = limit;
        }
        pick(maxLine);
    }

    private void pick(int maxLine) {
        if (sieve == null) {
            pickedLines = lines;
            return;
        }
        if (picked.length < lines) {
            picked = new int[ends.length];
        }
        pickedLines = sieve.pick(bytes, ends, lines, maxLine, picked);
    }

    /** Drops all bytes up to the end of a line; {@code false} if the stream ends before. */
    private boolean goBehindLine(InputStream in) throws IOException {
        while (true) {
            limit = in.readNBytes(bytes, 0, bytes.length);
            for (int i = 0; i < limit; i++) {
                if (bytes[i] == '\n') {
                    System.arraycopy(bytes, i + 1, bytes, 0, limit - i - 1);
                    boolean more = limit == bytes.length;
                    limit -= i + 1;
                    return more;
                }
            }
            if (limit < bytes.length) {
                limit = 0;
                return false;
            }
        }
    }

    private void search(int from) {
        int i = from;
        for (int to = limit - 2 * Long.BYTES; i <= to; i += 2 * Long.BYTES) {
            long eight = EightBytes.at(bytes, i) ^ LINE_ENDS;
            long more = EightBytes.at(bytes, i + Long.BYTES) ^ LINE_ENDS;
            if (EightBytes.anyZero(eight, more)) {
                addAll(i, EightBytes.zeros(eight));
                addAll(i + Long.BYTES, EightBytes.zeros(more));
            }
        }
        for (; i < limit; i++) {
            if (bytes[i] == '\n') {
                add(i);
            }
        }
        rest = lines == 0 ? 0 : ends[lines - 1] + 1;
    }

    private void addAll(int from, long highBits) {
        for (long found = highBits; found != 0; found &= found - 1) {
            add(from + EightBytes.first(found));
        }
    }

    private void add(int end) {
        if (lines == ends.length) {
            ends = Arrays.copyOf(ends, lines * 2);
        }
        ends[lines++] = end;
    }

    /** The bytes. */
    byte[] bytes() {
        return bytes;
    }

    /** Lines that end in it. */
    int lines() {
        return lines;
    }

    /** Lines among them that are to be looked at. */
    int picked() {
        return pickedLines;
    }

    /** Which line, from 0, that one of the picked is. */
    int line(int pick) {
        return sieve == null ? pick : picked[pick];
    }

    LineSieve sieve() {
        return sieve;
    }

    /** Offset behind a line, its line feed left out; the next line begins one further on. */
    int end(int line) {
        return ends[line];
    }

    /** Lines before its first that were skipped because they were too long. */
    int skipped() {
        return skipped;
    }

    /** Whether the stream ends with it. */
    boolean last() {
        return last;
    }
}
