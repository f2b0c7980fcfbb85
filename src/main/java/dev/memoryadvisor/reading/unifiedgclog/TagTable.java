package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.EightBytes;

/**
 * Tags by their bytes. A log has some forty lists of tags, padded to a width that grows with them: each is looked at once,
 * and found again by comparing it as two numbers. Not thread-safe.
 */
final class TagTable {
    private static final int SLOT_BITS = 8;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int MOST = 2 * Long.BYTES;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    private final long[] firsts = new long[SLOTS];
    private final long[] seconds = new long[SLOTS];
    private final Tag[] tags = new Tag[SLOTS];
    private int kept;

    /** The tag between brackets; blanks at its end do not count. */
    Tag of(byte[] buffer, int from, int to) {
        int length = to - from;
        if (length > MOST || length <= 0 || from + MOST > buffer.length) {
            return tag(buffer, from, to);
        }
        long first = EightBytes.at(buffer, from);
        long second = length; // bytes of zero count
        if (length <= Long.BYTES) {
            first &= lowest(length);
        } else if (length < MOST) {
            second = (EightBytes.at(buffer, from + Long.BYTES) & lowest(length - Long.BYTES))
                    | ((long) length << (Long.SIZE - Byte.SIZE));
        } else {
            second = EightBytes.at(buffer, from + Long.BYTES);
        }
        int slot = (int) (((first ^ second * 31) * GOLDEN) >>> (Long.SIZE - SLOT_BITS));
        while (tags[slot] == null || firsts[slot] != first || seconds[slot] != second) {
            if (tags[slot] == null || kept > SLOTS / 2) {
                return keep(slot, first, second, tag(buffer, from, to));
            }
            slot = (slot + 1) % SLOTS;
        }
        return tags[slot];
    }

    private Tag keep(int slot, long first, long second, Tag tag) {
        kept += tags[slot] == null ? 1 : 0;
        firsts[slot] = first;
        seconds[slot] = second;
        tags[slot] = tag;
        return tag;
    }

    /** Ones in so many bytes, 1 to 8. */
    private static long lowest(int bytes) {
        return -1L >>> (Long.SIZE - 8 * bytes);
    }

    private static Tag tag(byte[] buffer, int from, int to) {
        for (int i = from; i < to; i++) {
            if (buffer[i] == '\n') {
                return Tag.FOREIGN; // the line ends before
            }
        }
        int last = to;
        while (last > from && buffer[last - 1] == ' ') {
            last--;
        }
        return Tag.of(buffer, from, last);
    }
}
