package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.EightBytes;
import java.util.Arrays;

/**
 * Tags by their bytes. A log has some forty lists of tags, padded to a width that grows with them: each is looked at once,
 * and found again by comparing it as two numbers. Not thread-safe.
 */
final class TagTable {
    private static final int SLOT_BITS = 8;
    private static final int SLOTS = 1 << SLOT_BITS;
    private static final int MOST = 2 * Long.BYTES;
    private static final long GOLDEN = 0x9e3779b97f4a7c15L;

    /** First and second eight bytes of those that are kept. */
    private final long[] bytes = new long[2 * SLOTS];

    private final Tag[] tags = new Tag[SLOTS];
    private int count;
    private int width;

    /** Ones in those of the eight bytes that belong to the width. */
    private long first;

    private long second;
    /** Bytes of the tags that were looked for last. */
    private long lastFirst;

    private long lastSecond;

    /** Looks for tags of this width in bytes from now on, blanks at their end included. */
    void width(int newWidth) {
        if (width != newWidth) {
            width = newWidth;
            first = EightBytes.lowest(newWidth);
            second = EightBytes.lowest(newWidth - Long.BYTES);
            clear();
        }
    }

    private void clear() {
        Arrays.fill(tags, null);
        Arrays.fill(bytes, 0);
        count = 0;
    }

    /**
     * The tag of that width that stands here; {@code null} if it is none of the collector's. Sixteen bytes, of whatever content,
     * must stand there.
     */
    Tag of(byte[] buffer, int from) {
        Tag tag = kept(buffer, from);
        return tag == null ? keep(buffer, from) : tag;
    }

    /** Whether those that were looked for last stand here. */
    boolean same(byte[] buffer, int from) {
        return (((EightBytes.at(buffer, from) ^ lastFirst) & first)
                        | ((EightBytes.at(buffer, from + Long.BYTES) ^ lastSecond) & second))
                == 0;
    }

    /** The same as {@link #of}; {@code null}, too, if it was not looked at before. */
    Tag kept(byte[] buffer, int from) {
        long begin = EightBytes.at(buffer, from) & first;
        long end = EightBytes.at(buffer, from + Long.BYTES) & second;
        lastFirst = begin;
        lastSecond = end;
        int slot = slot(begin, end);
        while (bytes[2 * slot] != begin || bytes[2 * slot + 1] != end) {
            if (tags[slot] == null) {
                return null;
            }
            slot = (slot + 1) % SLOTS;
        }
        return tags[slot];
    }

    private static int slot(long begin, long end) {
        return (int) (((begin ^ end) * GOLDEN) >>> (Long.SIZE - SLOT_BITS));
    }

    /** Looks at those that {@link #kept} looked for, and keeps them. */
    private Tag keep(byte[] buffer, int from) {
        Tag tag = tag(buffer, from, from + width);
        if (tag == Tag.FOREIGN || tag == Tag.OTHER_JVM) {
            return null;
        }
        if (width <= MOST) {
            if (count > SLOTS / 2) {
                clear();
            }
            int slot = slot(lastFirst, lastSecond);
            while (tags[slot] != null) {
                slot = (slot + 1) % SLOTS;
            }
            bytes[2 * slot] = lastFirst;
            bytes[2 * slot + 1] = lastSecond;
            tags[slot] = tag;
            count++;
        }
        return tag;
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
