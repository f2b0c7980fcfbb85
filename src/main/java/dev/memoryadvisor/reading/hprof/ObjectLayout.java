package dev.memoryadvisor.reading.hprof;

import java.util.ArrayList;
import java.util.List;

/**
 * How HotSpot lays out objects: which header, which size of a reference, which alignment.
 *
 * <p>Headers: {@code oopDesc} and {@code arrayOopDesc} in {@code src/hotspot/share/oops}; with 8 bytes since compact
 * headers (JEP 519). An array has its length behind the header; its elements begin at the next 4 bytes, or 8 where one
 * takes 8.
 *
 * @param headerBytes mark word and class pointer: 8, 12 or 16 bytes
 * @param referenceBytes 4 or 8 bytes
 * @param alignment objects begin at multiples of so many bytes
 */
record ObjectLayout(int headerBytes, int referenceBytes, int alignment) {
    private static final int[] ALIGNMENTS = {8, 16, 32};

    /** Layouts that a dump may come from, the likely ones first. */
    static List<ObjectLayout> candidates(int idBytes) {
        List<ObjectLayout> candidates = new ArrayList<>();
        for (int alignment : ALIGNMENTS) {
            if (idBytes == 4) {
                candidates.add(new ObjectLayout(8, 4, alignment));
                continue;
            }
            candidates.add(new ObjectLayout(12, 4, alignment));
            candidates.add(new ObjectLayout(12, 8, alignment));
            candidates.add(new ObjectLayout(8, 4, alignment));
            candidates.add(new ObjectLayout(8, 8, alignment));
            candidates.add(new ObjectLayout(16, 8, alignment));
        }
        return candidates;
    }

    /** Bytes of an object with these fields, packed without gaps. */
    long object(long references, long primitiveBytes) {
        return align(headerBytes + references * referenceBytes + primitiveBytes);
    }

    /** Bytes of an array; 0 element bytes stand for references. */
    long array(long length, int elementBytes) {
        int each = elementBytes == 0 ? referenceBytes : elementBytes;
        return align(arrayBase(each) + length * each);
    }

    /** HotSpot before JDK 23 begins all elements at a multiple of 8 where class pointers take 8 bytes. */
    private int arrayBase(int elementBytes) {
        int behindLength = headerBytes + 4;
        return headerBytes == 16 || elementBytes == 8 ? (behindLength + 7) & -8 : behindLength;
    }

    /** The next size that an object may have. */
    long align(long bytes) {
        return (bytes + alignment - 1) & -alignment;
    }
}
