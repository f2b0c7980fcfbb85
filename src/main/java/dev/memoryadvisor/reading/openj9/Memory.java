package dev.memoryadvisor.reading.openj9;

/**
 * Heap at one moment; {@code null} where it is not printed.
 *
 * @param usedBytes in use
 * @param totalBytes committed
 * @param youngBytes in use in the nursery
 * @param oldBytes in use in the tenured area
 */
record Memory(Long usedBytes, Long totalBytes, Long youngBytes, Long oldBytes) {
    static final Memory NONE = new Memory(null, null, null, null);

    Memory(Long usedBytes, Long totalBytes) {
        this(usedBytes, totalBytes, null, null);
    }

    Memory young(Long bytes) {
        return new Memory(usedBytes, totalBytes, bytes, oldBytes);
    }

    Memory old(Long bytes) {
        return new Memory(usedBytes, totalBytes, youngBytes, bytes);
    }

    /** With the nursery, of which the whole is a sum; a later figure replaces an earlier one. */
    Memory addYoung(Long bytes, Long total) {
        if (bytes == null || total == null) {
            return this;
        }
        return youngBytes != null
                ? new Memory(usedBytes - youngBytes + bytes, totalBytes, bytes, oldBytes)
                : new Memory(sum(usedBytes, bytes), sum(totalBytes, total), bytes, oldBytes);
    }

    /** With the tenured area, likewise. */
    Memory addOld(Long bytes, Long total) {
        if (bytes == null || total == null) {
            return this;
        }
        return oldBytes != null
                ? new Memory(usedBytes - oldBytes + bytes, totalBytes, youngBytes, bytes)
                : new Memory(sum(usedBytes, bytes), sum(totalBytes, total), youngBytes, bytes);
    }

    private static Long sum(Long some, long more) {
        return (some == null ? 0 : some) + more;
    }
}
