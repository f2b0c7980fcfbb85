package dev.memoryadvisor.fact;

/**
 * Object layout of a HotSpot JVM, derived from the histogram itself: the size of {@code java.lang.Object} tells compact
 * headers, that of {@code HashMap$Node} (or another class of known fields) the width of a reference.
 *
 * @param referenceBytes 4 with compressed oops, else 8
 * @param headerBytes header of an object: 12 or 8 (compact headers), 16 without compressed class pointers
 * @param arrayBaseBytes offset of the first element of an array of 4-byte elements: 16, or 12 with compact headers
 * @param compact whether {@code UseCompactObjectHeaders} is on
 */
public record JvmLayout(int referenceBytes, int headerBytes, int arrayBaseBytes, boolean compact) implements Layout {
    /** 64-bit JVM with compressed oops and class pointers: the default up to heaps of 32 GiB. */
    public static final JvmLayout COMPRESSED = new JvmLayout(4, 12, 16, false);

    private static final int ALIGNMENT = 8;

    /** Bytes rounded up to the object alignment. */
    public static long align(long bytes) {
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
    }

    /** Bytes of an object with so many fields that are references, 4-byte and 8-byte values, best packed. */
    public long object(int refs, int ints, int longs) {
        long size = headerBytes;
        int remainingInts = ints;
        if (longs > 0 && size % 8 != 0) {
            // HotSpot puts a 4-byte field into the gap before the first 8-byte one.
            if (remainingInts > 0) {
                remainingInts--;
            }
            size += 4;
        }
        size += 8L * longs + 4L * remainingInts;
        if (refs > 0) {
            size = (size + referenceBytes - 1) / referenceBytes * referenceBytes + (long) referenceBytes * refs;
        }
        return align(size);
    }

    /** Bytes of an array of so many elements of this size. */
    public long array(long length, int elementBytes) {
        long base = elementBytes == 8 && arrayBaseBytes % 8 != 0 ? arrayBaseBytes + 4L : arrayBaseBytes;
        return align(base + length * elementBytes);
    }

    /** Bytes of an array of references. */
    public long references(long length) {
        return array(length, referenceBytes);
    }
}
