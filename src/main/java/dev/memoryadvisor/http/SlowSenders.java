package dev.memoryadvisor.http;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Waits for bodies, but not for ever. The server's own timeout closes the connection without an answer, so it stands
 * above this one, which interrupts the thread that waits: it can then still answer.
 */
@ApplicationScoped
public class SlowSenders {
    private static final long LOOK_MILLIS = 500;

    private final Duration patience;
    private final Set<Read> reads = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch;

    @Inject
    SlowSenders(Configuration configuration) {
        this.patience = configuration.limits().silence();
        this.watch = Executors.newSingleThreadScheduledExecutor(task -> {
            Thread thread = new Thread(task, "slow-senders");
            thread.setDaemon(true);
            return thread;
        });
        var unused = watch.scheduleWithFixedDelay(
                () -> reads.forEach(Read::look), LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        watch.shutdownNow();
    }

    /** A body whose reads end with a {@link TransportException} if nothing comes for too long. */
    public InputStream watched(InputStream wire) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return SlowSenders.this.read(wire, buffer, offset, length);
            }
        };
    }

    private int read(InputStream wire, byte[] buffer, int offset, int length) throws TransportException {
        Read read = new Read();
        reads.add(read);
        try {
            return wire.read(buffer, offset, length);
        } catch (InterruptedIOException e) {
            throw new TransportException(e, read.isExpired());
        } catch (IOException e) {
            throw new TransportException(e, false);
        } finally {
            reads.remove(read);
            read.end();
        }
    }

    /** One read that waits. */
    private final class Read {
        private final Thread thread = Thread.currentThread();
        private final long start = System.nanoTime();
        private boolean expired;
        private boolean ended;

        synchronized void look() {
            if (!ended && System.nanoTime() - start > patience.toNanos()) {
                expired = true;
                thread.interrupt();
            }
        }

        synchronized boolean isExpired() {
            return expired;
        }

        /** An interrupt that comes too late must not hit what the thread does next. */
        synchronized void end() {
            ended = true;
            if (expired) {
                boolean unused = Thread.interrupted();
            }
        }
    }
}
