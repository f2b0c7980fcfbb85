package dev.memoryadvisor.reading;

/**
 * Looks at the lines of a block as soon as they are read, for a long stream on the thread that reads ahead, and picks those
 * that its reader has to see. What it found out about them it keeps for the reader. There is one for each block; they are
 * used by one thread at a time, block after block.
 */
public interface LineSieve {
    /**
     * Picks lines of a block.
     *
     * @param bytes the block
     * @param ends offset of the line feed that ends each line; the next line begins one further on, the first at 0
     * @param lines how many there are
     * @param maxLine longest line in bytes; those that are longer are to be picked, so that they can be counted
     * @param picked takes the index of each line that is picked, in their order
     * @return how many were picked; of the others the reader has to know no more than how many they are
     */
    int pick(byte[] bytes, int[] ends, int lines, int maxLine, int[] picked);
}
