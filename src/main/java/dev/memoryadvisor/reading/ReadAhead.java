package dev.memoryadvisor.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;

/**
 * Reads, unpacks, splits into lines and sieves a stream on a thread of its own while the lines before are being understood. That
 * thread alone writes to blocks, so a block may be given back while the next is made from its rest.
 */
final class ReadAhead implements Closeable {
    private static final int BLOCKS = 8;

    private final InputStream in;
    private final int maxLine;
    private final Supplier<LineBlock> blocks;
    private final BlockingQueue<LineBlock> empty = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final BlockingQueue<LineBlock> full = new ArrayBlockingQueue<>(BLOCKS + 1);
    private final Thread thread;
    private volatile boolean closed;
    private volatile Throwable failure;

    /**
     * Goes on behind a block.
     *
     * @param before the block, which will be given back
     * @param blocks makes empty ones
     */
    ReadAhead(InputStream in, LineBlock before, int maxLine, Supplier<LineBlock> blocks) {
        this.in = in;
        this.maxLine = maxLine;
        this.blocks = blocks;
        for (int i = 0; i < BLOCKS; i++) {
            empty.add(blocks.get());
        }
        thread = new Thread(() -> run(before), "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void run(LineBlock first) {
        LineBlock before = first;
        try {
            while (!before.last()) {
                LineBlock block = empty.take();
                if (closed) {
                    return;
                }
                block.fill(in, before, maxLine);
                full.add(block);
                before = block;
            }
        } catch (Throwable e) { // an error of this thread is one of the reader's
            failure = e;
            full.add(blocks.get());
        }
    }

    /**
     * The next block.
     *
     * @param used the block before, which is not needed any more
     */
    LineBlock next(LineBlock used) throws IOException {
        empty.add(used);
        LineBlock block;
        try {
            block = full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
        if (failure != null && full.isEmpty()) {
            rethrow();
        }
        return block;
    }

    private void rethrow() throws IOException {
        if (failure instanceof IOException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw (RuntimeException) failure;
    }

    /** Waits for the thread to leave the stream. */
    @Override
    public void close() {
        closed = true;
        empty.offer(blocks.get());
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
