package dev.memoryadvisor.reading;

/**
 * Goes through the lines of a block as soon as they are read, for a long stream on whichever thread reads them, and picks those
 * that its reader has to see. What it found out about them it keeps for the reader. Each block has its own; they are used by one
 * thread at a time, block after block.
 */
public interface LineSieve {
    /** Bytes of a block, of whatever content, that may be read behind its last line. */
    int SPARE = 96;

    /**
     * Picks lines of a block.
     *
     * @param bytes the block
     * @param limit offset behind the line feed that ends its last line; the first begins at 0
     * @param maxLine longest line in bytes; one that is longer is only counted
     * @param picked takes those that are picked, in their order; of the others the reader has to know no more than how many
     *     they are
     */
    void pick(byte[] bytes, int limit, int maxLine, PickedLines picked);

    /** Picks all lines. */
    static LineSieve all() {
        return (bytes, limit, maxLine, picked) -> {
            int lines = 0;
            int feed;
            for (int start = 0; start < limit; start = feed + 1) {
                feed = EightBytes.lineFeed(bytes, start);
                if (feed - start > maxLine) {
                    picked.addTooLong();
                } else {
                    picked.add(bytes, lines, start, feed);
                }
                lines++;
            }
            picked.outOf(lines);
        };
    }
}
