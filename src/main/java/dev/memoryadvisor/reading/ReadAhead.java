package dev.memoryadvisor.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Reads, unpacks and sieves a stream ahead of those who understand its lines. A thread of its own does so as long as there are
 * empty blocks; whoever asks for a block that is not ready does not wait but does the next one. So both are busy whichever
 * part of the work is the larger one, and of what one core has written little goes to another.
 */
final class ReadAhead implements Closeable {
    private static final int BLOCKS = 8;

    /** Who has no block left waits for several at once, for to wake a thread takes as long as to do one. */
    private static final int ENOUGH = BLOCKS / 2;

    private final InputStream in;
    private final int maxLine;
    private final Thread thread;

    /** Guards the stream, and with it the order of the blocks. */
    private final ReentrantLock stream = new ReentrantLock();

    private LineBlock before;

    /** All that follows is guarded by this object: blocks in the order of the stream, the first of them ready or not. */
    private final Deque<Ahead> ahead = new ArrayDeque<>();

    /** Each thread fills its own again, the last first: their bytes are in the cache of its core. */
    private final Deque<LineBlock> emptyOfThread = new ArrayDeque<>();

    private final Deque<LineBlock> emptyOfReader = new ArrayDeque<>();
    private boolean ended;

    /** The block that was given out last. */
    private Ahead last;

    /** Whether the thread waits for empty blocks. */
    private boolean sleeping;

    /** Whether somebody waits for the first block to be ready. */
    private boolean awaited;

    /** A block that was or is being made. */
    private static final class Ahead {
        private final LineBlock block;
        private final boolean ofThread;
        private boolean ready;
        private Throwable failure;

        private Ahead(LineBlock block, boolean ofThread) {
            this.block = block;
            this.ofThread = ofThread;
        }
    }

    /**
     * Goes on behind a block.
     *
     * @param before the block, which will be given back
     * @param blocks makes empty ones
     */
    ReadAhead(InputStream in, LineBlock before, int maxLine, Supplier<LineBlock> blocks) {
        this.in = in;
        this.before = before;
        this.maxLine = maxLine;
        this.last = new Ahead(before, false);
        for (int i = 0; i < BLOCKS; i++) {
            emptyOfThread.add(blocks.get());
            emptyOfReader.add(blocks.get());
        }
        thread = new Thread(this::run, "read-ahead");
        thread.setDaemon(true);
        thread.start();
    }

    private void run() {
        try {
            for (LineBlock block = waitForEmpty(); block != null; block = waitForEmpty()) {
                make(block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized LineBlock waitForEmpty() throws InterruptedException {
        if (emptyOfThread.isEmpty()) {
            sleeping = true;
            while (emptyOfThread.size() < ENOUGH && !ended) {
                wait();
            }
            sleeping = false;
        }
        return ended ? null : emptyOfThread.pop();
    }

    /** Makes the next block of the stream; a failure is one of whoever comes to that block. */
    private void make(LineBlock block) throws InterruptedException {
        Ahead made = new Ahead(block, Thread.currentThread().equals(thread));
        stream.lockInterruptibly();
        try {
            if (!fill(made)) {
                return;
            }
            block.pick(maxLine);
        } catch (Throwable e) { // an error of the thread is one of the reader's
            made.failure = e;
            end(true);
        }
        ready(made);
    }

    /** Fills the next block and leaves the stream to others; {@code false} if there is none. */
    private boolean fill(Ahead made) throws IOException {
        try {
            if (!add(made)) {
                return false;
            }
            made.block.fill(in, before, maxLine);
            before = made.block;
            end(made.block.last());
            return true;
        } finally {
            stream.unlock();
        }
    }

    private synchronized boolean add(Ahead block) {
        if (!ended) {
            ahead.add(block);
        }
        return !ended;
    }

    private synchronized void end(boolean last) {
        ended |= last;
        if (ended) {
            notifyAll();
        }
    }

    private synchronized void ready(Ahead block) {
        block.ready = true;
        if (awaited) {
            notifyAll();
        }
    }

    /**
     * The next block; there is one.
     *
     * @param used the block before, which is not needed any more
     */
    LineBlock next(LineBlock used) throws IOException {
        giveBack(used);
        try {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            for (LineBlock block = emptyIfNotReady(); block != null; block = emptyIfNotReady()) {
                make(block);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while reading");
        }
        return first();
    }

    private synchronized void giveBack(LineBlock block) {
        if (!last.ofThread) {
            emptyOfReader.push(block);
            return;
        }
        emptyOfThread.push(block);
        if (sleeping && emptyOfThread.size() >= ENOUGH) {
            notifyAll();
        }
    }

    /** A block to be made; {@code null} as soon as the next one is ready. */
    private synchronized LineBlock emptyIfNotReady() throws InterruptedException {
        while (true) {
            Ahead next = ahead.peek();
            if (next != null && next.ready) {
                return null;
            }
            if (!ended && !emptyOfReader.isEmpty()) {
                return emptyOfReader.pop();
            }
            if (ended && next == null) {
                throw new IllegalStateException("the stream has ended");
            }
            awaited = true;
            wait();
            awaited = false;
        }
    }

    private synchronized LineBlock first() throws IOException {
        Ahead next = ahead.remove();
        last = next;
        if (next.failure instanceof IOException e) {
            throw e;
        }
        if (next.failure instanceof Error e) {
            throw e;
        }
        if (next.failure instanceof RuntimeException e) {
            throw e;
        }
        return next.block;
    }

    /** Waits for the thread to leave the stream. */
    @Override
    public void close() {
        end(true);
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
