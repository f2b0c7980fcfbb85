package dev.memoryadvisor.reading;

import java.util.Arrays;

/** Where the lines of a block begin and end that its reader has to see, and how many others there are. Not thread-safe. */
public final class PickedLines {
    private static final int USUAL = 1024;
    private static final int EACH = 3;

    /** Start, end and index of each. */
    private int[] places = new int[EACH * USUAL];

    private int count;
    private int told;
    private int all;
    private int tooLong;

    void clear() {
        count = 0;
        told = 0;
        all = 0;
        tooLong = 0;
    }

    /**
     * Picks a line.
     *
     * @param bytes the block
     * @param index which line of the block it is, from 0
     * @param start offset of its first byte
     * @param feed offset of the line feed that ends it; a carriage return before it is no part of the line
     */
    public void add(byte[] bytes, int index, int start, int feed) {
        makeRoom();
        addWhereRoom(bytes, index, start, feed);
    }

    /** Whether there is no room for another line. */
    public boolean full() {
        return EACH * count == places.length;
    }

    /** Makes room for another line. */
    public void makeRoom() {
        if (full()) {
            places = Arrays.copyOf(places, 2 * places.length);
        }
    }

    /** The same as {@link #add}, if they are not {@link #full}. */
    public void addWhereRoom(byte[] bytes, int index, int start, int feed) {
        int row = EACH * count;
        places[row] = start;
        places[row + 1] = feed > start && bytes[feed - 1] == '\r' ? feed - 1 : feed;
        places[row + 2] = index;
        count++;
        told++;
    }

    /** Adds a line to the one picked last, which tells what both say: it stands where this line stands. */
    public void join(int index) {
        places[EACH * count - 1] = index;
        told++;
    }

    /** Counts a line that is longer than a line may be. */
    public void addTooLong() {
        tooLong++;
    }

    /** Says how many lines there are, those that were not picked included. */
    public void outOf(int lines) {
        all = lines;
    }

    /** How many were picked. */
    public int count() {
        return count;
    }

    int start(int pick) {
        return places[EACH * pick];
    }

    int end(int pick) {
        return places[EACH * pick + 1];
    }

    int index(int pick) {
        return places[EACH * pick + 2];
    }

    /** Lines that the picked ones tell of. */
    int told() {
        return told;
    }

    int all() {
        return all;
    }

    int tooLong() {
        return tooLong;
    }
}
