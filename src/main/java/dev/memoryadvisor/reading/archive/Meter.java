package dev.memoryadvisor.reading.archive;

import dev.memoryadvisor.reading.LimitExceededException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.util.function.LongSupplier;

/**
 * Holds one input to the limits of the request while it is read. An input may be opened several times: what was paid for
 * is not paid for again. Not thread-safe.
 */
final class Meter {
    /** Below it any ratio is harmless. */
    private static final long FREE_OF_RATIO = 1L << 20;

    private final String name;
    private final Budget budget;
    private long paid;

    Meter(String name, Budget budget) {
        this.name = name;
        this.budget = budget;
    }

    /** Bytes that were never compressed. */
    InputStream over(InputStream plain) {
        return new Metered(plain, null);
    }

    /**
     * Decompressed bytes.
     *
     * @param decompressed what comes out
     * @param compressed says how many bytes went in so far
     */
    InputStream over(InputStream decompressed, LongSupplier compressed) {
        return new Metered(decompressed, compressed);
    }

    private final class Metered extends FilterInputStream {
        private final LongSupplier compressed;
        private long count;

        Metered(InputStream in, LongSupplier compressed) {
            super(in);
            this.compressed = compressed;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            counted(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            counted(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long n) throws IOException {
            // Reads, so that skipped bytes count as well.
            return readNBytes((int) Math.min(n, FREE_OF_RATIO)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void counted(int read) throws IOException {
            // An analysis that takes too long is interrupted: its streams are where it notices.
            if (Thread.currentThread().isInterrupted()) {
                throw new InterruptedIOException("the analysis was given up");
            }
            count += read;
            if (count > paid) {
                budget.spend(count - paid, name);
                paid = count;
            }
            int ratio = budget.limits().ratio();
            if (compressed != null && count > FREE_OF_RATIO && count / ratio > compressed.getAsLong()) {
                throw new LimitExceededException(name + " decompresses to more than " + ratio
                        + " times its size (memory-advisor.limits.ratio).");
            }
        }
    }
}
