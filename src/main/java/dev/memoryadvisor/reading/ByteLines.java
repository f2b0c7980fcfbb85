package dev.memoryadvisor.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The lines of a stream as ranges of one buffer, so that a reader can look at the bytes and make a string only of what
 * it keeps. Lines end with LF or CRLF; a line over the limit is skipped and counted. Not thread-safe.
 */
public final class ByteLines implements Closeable {
    private static final int INITIAL_BUFFER = 256 * 1024;
    private static final long LINE_ENDS = '\n' * EightBytes.ONES;

    private final InputStream in;
    private final int maxLine;
    private byte[] buffer = new byte[INITIAL_BUFFER];
    private int limit;
    private int next;
    private int start;
    private int end;
    private long number;
    private long tooLong;
    private long bytes;
    private boolean eof;

    /**
     * Lines of a stream.
     *
     * @param in bytes; closed with this
     * @param maxLine longest line in bytes
     */
    public ByteLines(InputStream in, int maxLine) {
        this.in = in;
        this.maxLine = maxLine;
    }

    /** Goes to the next line; {@code false} at the end. */
    public boolean next() throws IOException {
        int from = next;
        while (true) {
            int found = lineEnd(buffer, from, limit);
            if (found < limit) {
                return line(next, found, found + 1);
            }
            from = limit;
            if (eof) {
                return next < limit && line(next, limit, limit);
            }
            if (limit - next > maxLine) {
                if (!skipLine()) {
                    return false;
                }
                from = next;
                continue;
            }
            int kept = from - next;
            fill();
            from = next + kept;
        }
    }

    /** Where the next line ends, or {@code to}. */
    private static int lineEnd(byte[] bytes, int from, int to) {
        int i = from;
        for (int last = to - 2 * Long.BYTES; i <= last; i += 2 * Long.BYTES) {
            long first = EightBytes.zeros(EightBytes.at(bytes, i) ^ LINE_ENDS);
            long second = EightBytes.zeros(EightBytes.at(bytes, i + Long.BYTES) ^ LINE_ENDS);
            if ((first | second) != 0) {
                return first == 0 ? i + Long.BYTES + EightBytes.first(second) : i + EightBytes.first(first);
            }
        }
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    private boolean line(int lineStart, int lineEnd, int following) throws IOException {
        next = following;
        number++;
        if (lineEnd - lineStart > maxLine) {
            tooLong++;
            return next();
        }
        start = lineStart;
        end = lineEnd > lineStart && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
        return true;
    }

    private void fill() throws IOException {
        if (next > 0) {
            System.arraycopy(buffer, next, buffer, 0, limit - next);
            limit -= next;
            next = 0;
        }
        if (limit == buffer.length) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read < 0) {
            eof = true;
        } else {
            limit += read;
            bytes += read;
        }
    }

    /** Skips the rest of a line that does not fit; {@code false} at the end of the stream. */
    private boolean skipLine() throws IOException {
        number++;
        tooLong++;
        while (true) {
            next = 0;
            limit = 0;
            int read = in.read(buffer, 0, buffer.length);
            if (read < 0) {
                eof = true;
                return false;
            }
            bytes += read;
            limit = read;
            for (int i = 0; i < read; i++) {
                if (buffer[i] == '\n') {
                    next = i + 1;
                    return true;
                }
            }
        }
    }

    /** The buffer that holds the line; valid until {@link #next()} is called again. */
    public byte[] buffer() {
        return buffer;
    }

    /** Offset of the line's first byte. */
    public int start() {
        return start;
    }

    /** Offset behind its last byte, the line end left out. */
    public int end() {
        return end;
    }

    /** Its number, from 1. */
    public long number() {
        return number;
    }

    /** Its number as facts carry it; the largest int for all lines beyond that. */
    public int line() {
        return (int) Math.min(number, Integer.MAX_VALUE);
    }

    /** The line as a string. */
    public String text() {
        return new String(buffer, start, end - start, StandardCharsets.UTF_8);
    }

    /** Lines that were skipped because they were too long. */
    public long tooLong() {
        return tooLong;
    }

    /** Bytes read so far. */
    public long bytes() {
        return bytes;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
