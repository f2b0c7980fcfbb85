package dev.memoryadvisor.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The lines of a stream as ranges of one buffer, so that a reader can look at the bytes and make a string only of what
 * it keeps. Lines end with LF or CRLF; a line over the limit is skipped and counted. Of a long stream the lines are found
 * ahead, by another thread, where there is a core for it. Not thread-safe.
 */
public final class ByteLines implements Closeable {
    /** Blocks that are read before a second thread is worth its start. */
    private static final int SHORT = 8;

    private final InputStream in;
    private final int maxLine;
    private LineBlock block = new LineBlock();
    private int blocks;
    private ReadAhead ahead;
    private int inBlock;
    private int start;
    private int end;
    private int following;
    private long number;
    private long tooLong;

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
        while (true) {
            while (inBlock == block.lines()) {
                if (!nextBlock()) {
                    return false;
                }
            }
            start = following;
            int feed = block.end(inBlock++);
            following = feed + 1;
            number++;
            if (feed - start <= maxLine) {
                end = feed > start && block.bytes()[feed - 1] == '\r' ? feed - 1 : feed;
                return true;
            }
            tooLong++;
        }
    }

    private boolean nextBlock() throws IOException {
        if (block.last()) {
            return false;
        }
        if (ahead == null && blocks == SHORT && Runtime.getRuntime().availableProcessors() > 1) {
            ahead = new ReadAhead(in, block, maxLine);
        }
        if (ahead == null) {
            block.fill(in, block, maxLine);
        } else {
            block = ahead.next(block);
        }
        blocks++;
        inBlock = 0;
        following = 0;
        number += block.skipped();
        tooLong += block.skipped();
        return true;
    }

    /** The buffer that holds the line; valid until {@link #next()} is called again. */
    public byte[] buffer() {
        return block.bytes();
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
        return new String(block.bytes(), start, end - start, StandardCharsets.UTF_8);
    }

    /** Lines that were skipped because they were too long. */
    public long tooLong() {
        return tooLong;
    }

    @Override
    public void close() throws IOException {
        if (ahead != null) {
            ahead.close();
        }
        in.close();
    }
}
