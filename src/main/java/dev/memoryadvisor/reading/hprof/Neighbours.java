package dev.memoryadvisor.reading.hprof;

import java.util.List;

/**
 * Which layout the addresses of objects speak for. Most collectors walk their heap in the order of addresses, and objects
 * stand side by side: the object after an array begins where the array ends, which each layout puts elsewhere.
 */
final class Neighbours {
    private static final long LARGEST_ARRAY = 20L << 30;
    private static final int FEWEST = 20;
    /** Pairs that are looked at; all objects of a dump have one layout. */
    private static final int ENOUGH = 500_000;

    private final List<ObjectLayout> layouts;
    private final int[] votes;
    private int pairs;
    private boolean afterArray;
    private long arrayId;
    private long length;
    private int elementBytes;

    Neighbours(List<ObjectLayout> layouts) {
        this.layouts = layouts;
        this.votes = new int[layouts.size()];
    }

    /** The next object of the dump. */
    void object(long id) {
        if (!afterArray || pairs == ENOUGH) {
            return;
        }
        long distance = id - arrayId;
        if (distance > 0 && distance < LARGEST_ARRAY) {
            pairs++;
            for (int i = 0; i < votes.length; i++) {
                if (layouts.get(i).array(length, elementBytes) == distance) {
                    votes[i]++;
                }
            }
        }
        afterArray = false;
    }

    /** The next object of the dump, an array; 0 element bytes stand for references. */
    void array(long id, long arrayLength, int bytes) {
        object(id);
        afterArray = true;
        arrayId = id;
        length = arrayLength;
        elementBytes = bytes;
    }

    /** Number of the layout with the most votes; -1 if there are too few, or two with as many. */
    int chosen() {
        int best = -1;
        int most = FEWEST - 1;
        for (int i = 0; i < votes.length; i++) {
            if (votes[i] > most) {
                most = votes[i];
                best = i;
            } else if (votes[i] == most) {
                best = -1;
            }
        }
        return best;
    }
}
