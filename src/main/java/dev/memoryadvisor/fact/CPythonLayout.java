package dev.memoryadvisor.fact;

/**
 * Sizes of CPython objects on 64-bit, by version, in bytes; measured with {@code sys.getsizeof} and tracemalloc on 3.8
 * to 3.13. They include the collector's header where the object has one.
 *
 * @param minor minor version: 11 of 3.11
 */
public record CPythonLayout(int minor) implements Layout {
    /** A plain dict with so many string keys. */
    public long dict(int n) {
        if (n == 0) {
            return 64;
        }
        boolean compactKeys = minor >= 11;
        if (n <= 5) {
            return compactKeys ? 184 : 232;
        }
        if (n <= 10) {
            return compactKeys ? 272 : 360;
        }
        if (n <= 21) {
            return compactKeys ? 464 : 640;
        }
        long size = 21;
        long bytes = compactKeys ? 464 : 640;
        while (size < n) {
            size = size * 2 + 1;
            bytes *= 2;
        }
        return bytes;
    }

    /** An instance of an ordinary class with so many attributes, its values not counted. */
    public long instance(int n) {
        if (minor <= 10) {
            return n <= 5 ? 152 : n <= 10 ? 192 : 48 + dict(n);
        }
        if (n >= 30) {
            return minor >= 13 ? 1904 : 1640;
        }
        // Inline values and the header before them, rounded up to 16: 96 at 3 attributes, 112 at 5, 128 at 6, 160 at
        // 10.
        long size = (72 + 8L * n + 15) / 16 * 16;
        return minor == 12 ? size - 8 : size;
    }

    /**
     * What {@code sys.getsizeof} says of an instance of an ordinary class, whatever the number of its attributes: the size
     * in its row of a type table. Its dict or inline values come on top.
     */
    public long instanceRow() {
        return minor == 11 ? 56 : 48;
    }

    /** An instance of a class with {@code __slots__} for so many attributes, its values not counted. */
    public long slots(int n) {
        return 32 + 8L * n;
    }

    /** A tuple of so many elements. */
    public long tuple(int n) {
        return (minor >= 14 ? 48 : 40) + 8L * n;
    }

    /** A list built at exactly this length. */
    public long list(int n) {
        return 56 + 8L * n;
    }

    /** A set of so many elements that grew by adding. */
    public long set(int n) {
        if (n <= 4) {
            return 216;
        }
        long slots = 32;
        while (n * 5L > slots * 3) {
            slots *= slots > 50_000 ? 2 : 4;
        }
        return 216 + 16 * slots;
    }

    /** A string of so many ASCII characters. */
    public long str(int n) {
        return (minor >= 12 ? 41 : 49) + (long) n;
    }
}
