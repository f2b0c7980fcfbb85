package dev.memoryadvisor.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.Supplier;

/** A stretch of a stream that ends with a line, and those of its lines that were picked. Filled again and again. */
final class LineBlock {
    private static final int BYTES = 128 * 1024;

    /** A block of more lines leaves no room for as many behind: they are very short, and many blocks are in use. */
    private static final int MOST_LINES = 16 * 1024;

    private final Supplier<? extends LineSieve> sieves;
    private LineSieve sieve;
    private PickedLines lines = new PickedLines();
    private byte[] bytes = new byte[BYTES + LineSieve.SPARE];
    private int limit;
    /** Where the lines end, and the beginning of a line begins that the next block goes on with. */
    private int rest;

    private int skipped;
    private boolean last;

    /**
     * An empty one.
     *
     * @param sieves makes what picks its lines
     */
    LineBlock(Supplier<? extends LineSieve> sieves) {
        this.sieves = sieves;
        this.sieve = sieves.get();
    }

    /**
     * Fills it with what the block before left behind its last line, and from the stream, until there is a line in it or
     * the stream is at its end. Its lines are not known before {@link #pick}.
     *
     * @param before the block before, which may be this one
     * @param maxLine longest line in bytes; one that has not ended by then is skipped
     */
    void fill(InputStream in, LineBlock before, int maxLine) throws IOException {
        byte[] from = before.bytes;
        int left = before.limit - before.rest;
        if (bytes.length > BYTES + LineSieve.SPARE || room() <= left) {
            bytes = new byte[Math.max(BYTES, 2 * left) + LineSieve.SPARE];
        }
        System.arraycopy(from, before.rest, bytes, 0, left);
        limit = left;
        skipped = 0;
        rest = 0;
        while (rest == 0 && !last) {
            if (limit > maxLine) {
                skipped++;
                last = !goBehindLine(in);
                endOfLines(0);
                continue;
            }
            if (limit == room()) {
                bytes = Arrays.copyOf(bytes, 2 * bytes.length);
            }
            int searched = limit;
            int wanted = Math.min(BYTES, room() - limit); // so that behind a long line there are not many others
            limit += in.readNBytes(bytes, limit, wanted);
            last = limit < searched + wanted;
            endOfLines(searched);
        }
        if (last && limit > rest) {
            bytes[limit++] = '\n'; // there is room for it, or the stream would not have ended
            rest = limit;
        }
    }

    private int room() {
        return bytes.length - LineSieve.SPARE;
    }

    /** Drops all bytes up to the end of a line; {@code false} if the stream ends before. */
    private boolean goBehindLine(InputStream in) throws IOException {
        while (true) {
            limit = in.readNBytes(bytes, 0, room());
            for (int i = 0; i < limit; i++) {
                if (bytes[i] == '\n') {
                    System.arraycopy(bytes, i + 1, bytes, 0, limit - i - 1);
                    boolean more = limit == room();
                    limit -= i + 1;
                    return more;
                }
            }
            if (limit < room()) {
                limit = 0;
                return false;
            }
        }
    }

    /** Looks for the last line feed, but not before an offset. */
    private void endOfLines(int from) {
        int i = limit;
        while (i > from && bytes[i - 1] != '\n') {
            i--;
        }
        rest = i > from ? i : 0;
    }

    /** Goes through its lines. */
    void pick(int maxLine) {
        if (lines.count() > MOST_LINES) {
            lines = new PickedLines();
            sieve = sieves.get();
        }
        lines.clear();
        sieve.pick(bytes, rest, maxLine, lines);
    }

    /** The bytes. */
    byte[] bytes() {
        return bytes;
    }

    /** Its lines. */
    PickedLines lines() {
        return lines;
    }

    LineSieve sieve() {
        return sieve;
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
