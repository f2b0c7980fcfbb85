package dev.memoryadvisor;

import java.io.Closeable;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Consumer;

/**
 * Hands on what a reader finds: the first things at once, and where there are many, and a core for it, in batches to a
 * thread of its own, so that one thread reads while another measures. Their order stays. What the receiver throws is thrown
 * to the reader. Not thread-safe: one thread gives, and what the receiver changed may be looked at after {@link #close()}.
 */
final class Handover<T> implements Consumer<T>, Closeable {
    /** Things that are handed on before a second thread is worth its start. */
    private static final int FEW = 10_000;

    private static final int BATCH = 512;
    private static final int WAITING = 4;
    private static final Object[] END = {};

    private final Consumer<? super T> receiver;
    private final BlockingQueue<Object[]> full = new ArrayBlockingQueue<>(WAITING);
    private int given;
    private Object[] batch;
    private int inBatch;
    private Thread thread;
    private volatile RuntimeException defect;
    private volatile Error error;

    Handover(Consumer<? super T> receiver) {
        this.receiver = receiver;
    }

    @Override
    public void accept(T thing) {
        if (thread == null) {
            receiver.accept(thing);
            if (++given == FEW && Runtime.getRuntime().availableProcessors() > 1) {
                start();
            }
            return;
        }
        batch[inBatch++] = thing;
        if (inBatch == BATCH) {
            put(batch);
            batch = new Object[BATCH];
            inBatch = 0;
            rethrow();
        }
    }

    private void start() {
        batch = new Object[BATCH];
        thread = new Thread(this::receive, "handover");
        thread.setDaemon(true);
        thread.start();
    }

    @SuppressWarnings("unchecked") // a batch holds only what was accepted
    private void receive() {
        boolean failed = false;
        for (Object[] next = take(); next != END; next = take()) {
            for (int i = 0; i < next.length && !failed; i++) {
                try {
                    receiver.accept((T) next[i]);
                } catch (RuntimeException e) {
                    defect = e;
                    failed = true;
                } catch (Error e) {
                    error = e;
                    failed = true;
                }
            }
        }
    }

    private void put(Object[] things) {
        boolean interrupted = false;
        while (true) {
            try {
                full.put(things);
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Object[] take() {
        while (true) {
            try {
                return full.take();
            } catch (InterruptedException e) {
                // nobody interrupts this thread to any purpose: it ends with the reader
            }
        }
    }

    /** Throws what the receiver threw, once: who closes this after that must not meet it again. */
    private void rethrow() {
        Error thrown = error;
        RuntimeException found = defect;
        error = null;
        defect = null;
        if (thrown != null) {
            throw thrown;
        }
        if (found != null) {
            throw found;
        }
    }

    /** Waits until everything is handed on. */
    @Override
    public void close() {
        if (thread == null) {
            return;
        }
        put(Arrays.copyOf(batch, inBatch));
        put(END);
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
        rethrow();
    }
}
