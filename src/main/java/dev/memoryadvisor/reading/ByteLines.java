package dev.memoryadvisor.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * The lines of a stream as ranges of one buffer, so that a reader can look at the bytes and make a string only of what
 * it keeps. Lines end with LF or CRLF; a line over the limit is skipped and counted. Of a long stream another thread
 * finds lines ahead, where there is a core for it. Not thread-safe.
 */
public final class ByteLines implements Closeable {
    /** Blocks that are read before a second thread is worth its start. */
    private static final int SHORT = 8;

    private final InputStream in;
    private final int maxLine;
    private final Supplier<LineBlock> newBlock;
    private LineBlock block;
    private PickedLines lines;
    private int blocks;
    private ReadAhead ahead;
    /** The picked line that comes next, of those of the block. */
    private int pick;

    private int start;
    private int end;
    /** Lines in the blocks before. */
    private long before;

    private long number;
    private long told;
    private long tooLong;

    /**
     * Lines of a stream.
     *
     * @param in bytes; closed with this
     * @param maxLine longest line in bytes
     */
    public ByteLines(InputStream in, int maxLine) {
        this(in, maxLine, () -> new LineBlock(LineSieve::all));
    }

    private ByteLines(InputStream in, int maxLine, Supplier<LineBlock> newBlock) {
        this.in = in;
        this.maxLine = maxLine;
        this.newBlock = newBlock;
        this.block = newBlock.get();
        this.lines = block.lines();
    }

    /**
     * The lines of a stream that sieves pick.
     *
     * @param sieves makes the sieve of a block
     */
    static ByteLines picked(InputStream in, int maxLine, Supplier<? extends LineSieve> sieves) {
        return new ByteLines(in, maxLine, () -> new LineBlock(sieves));
    }

    /** Goes to the next line; {@code false} at the end. */
    public boolean next() throws IOException {
        while (pick == lines.count()) {
            if (!nextBlock()) {
                return false;
            }
        }
        start = lines.start(pick);
        end = lines.end(pick);
        number = before + lines.index(pick++) + 1;
        return true;
    }

    private boolean nextBlock() throws IOException {
        number = before + lines.all();
        if (block.last()) {
            return false;
        }
        if (ahead == null && blocks == SHORT && Runtime.getRuntime().availableProcessors() > 1) {
            ahead = new ReadAhead(in, block, maxLine, newBlock);
        }
        if (ahead == null) {
            block.fill(in, block, maxLine);
            block.pick(maxLine);
        } else {
            block = ahead.next(block);
        }
        blocks++;
        pick = 0;
        lines = block.lines();
        before = number + block.skipped();
        number = before;
        told += lines.told();
        tooLong += block.skipped() + lines.tooLong();
        return true;
    }

    /** What picked the line, with what it found out about it. */
    public LineSieve sieve() {
        return block.sieve();
    }

    /** Which of those that the sieve picked in its block the line is, from 0. */
    public int pick() {
        return pick - 1;
    }

    /** Lines of which no picked one tells, once all were read. */
    public long passed() {
        return number - told - tooLong;
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

    /** Its number, from 1; of lines that are told as one, that of the last. */
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
