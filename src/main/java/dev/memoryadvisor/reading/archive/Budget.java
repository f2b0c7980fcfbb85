package dev.memoryadvisor.reading.archive;

import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.Limits;

/** What one request may still bring, all its inputs together. Not thread-safe. */
public final class Budget {
    private final Limits limits;
    private long bytes;
    private int entries;

    /** A budget of these limits. */
    public Budget(Limits limits) {
        this.limits = limits;
    }

    Limits limits() {
        return limits;
    }

    void spend(long count, String name) throws LimitExceededException {
        bytes += count;
        if (bytes > limits.decompressedBytes()) {
            throw new LimitExceededException("The inputs up to " + name + " are larger than "
                    + limits.decompressedBytes()
                    + " bytes after decompression (memory-advisor.limits.decompressed-bytes).");
        }
    }

    void spendEntry(String name) throws LimitExceededException {
        entries++;
        if (entries > limits.archiveEntries()) {
            throw tooManyEntries(name);
        }
    }

    LimitExceededException tooManyEntries(String name) {
        return new LimitExceededException("The archives up to " + name + " have more than " + limits.archiveEntries()
                + " entries (memory-advisor.limits.archive-entries).");
    }
}
