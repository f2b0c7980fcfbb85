package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;

/**
 * The lines of {@code gc,heap} of one collection, until its own line comes: regions of G1, generations of Serial and Parallel,
 * statistics of ZGC ({@code zStat.cpp}).
 */
final class HeapLines {
    private static final Word ARROW = Word.of("->");
    private static final Word LIVE = Word.of("Live:");
    private static final Word ALLOCATED = Word.of("Allocated:");
    private static final Word PROMOTED = Word.of("Promoted:");
    private static final Word[] YOUNG = {Word.of("PSYoungGen: "), Word.of("DefNew: "), Word.of("ParNew: ")};
    private static final Word[] OLD = {
        Word.of("ParOldGen: "), Word.of("Tenured: "), Word.of("CMS: "), Word.of("PSOldGen: ")
    };
    private static final String[] YOUNG_OF = {"Parallel", "Serial", "CMS"};

    private static final long NONE = Cursor.NONE;

    /** What ZGC says of one generation, or of the heap where there is one only; {@link Cursor#NONE} if nothing. */
    static final class Statistics {
        private long live = NONE;
        private long allocated = NONE;
        private long promoted = NONE;

        Long live() {
            return orNull(live);
        }

        Long allocated() {
            return orNull(allocated);
        }

        Long promoted() {
            return orNull(promoted);
        }

        void clear() {
            live = NONE;
            allocated = NONE;
            promoted = NONE;
        }
    }

    private final RegionsLine regionsLine = new RegionsLine();
    private final Statistics young = new Statistics();
    private final Statistics old = new Statistics();
    private final Statistics whole = new Statistics();
    private long gcId = NONE;
    private boolean any;
    private boolean regions;
    private long edenBefore;
    private long edenAfter;
    private long survivorBefore;
    private long survivorAfter;
    private long oldBefore;
    private long oldAfter;
    private long humongousBefore;
    private long humongousAfter;
    private String collector;

    /** Takes a line; the cursor stands behind {@code GC(n) } and ZGC's letter. */
    Meaning take(long id, char letter, Cursor line) {
        line.skipBlanks();
        return switch (line.peek()) {
            case 'E', 'S', 'O', 'H' -> regions(id, line);
            case 'L', 'A' -> statistics(letter, line);
            case 'P', 'D', 'T', 'C' -> line.startsWith(PROMOTED) ? statistics(letter, line) : generation(id, line);
            default -> Meaning.UNDERSTOOD;
        };
    }

    private Meaning regions(long id, Cursor line) {
        Meaning meaning = regionsLine.take(line.buffer(), line.at());
        if (meaning == Meaning.FACT) {
            regions(id, regionsLine.part(), regionsLine.before(), regionsLine.after());
        }
        return meaning;
    }

    /**
     * Takes the regions of a part of the heap before and after the collection of this number.
     *
     * @param part column of {@link RegionsLine}
     */
    void regions(long id, int part, long before, long after) {
        of(id);
        regions = true;
        collector = "G1";
        switch (part) {
            case RegionsLine.EDEN -> {
                edenBefore = before;
                edenAfter = after;
            }
            case RegionsLine.SURVIVOR -> {
                survivorBefore = before;
                survivorAfter = after;
            }
            case RegionsLine.OLD -> {
                oldBefore = before;
                oldAfter = after;
            }
            default -> {
                humongousBefore = before;
                humongousAfter = after;
            }
        }
    }

    private Meaning generation(long id, Cursor line) {
        for (int i = 0; i < YOUNG.length; i++) {
            if (line.skip(YOUNG[i])) {
                long before = line.size();
                long after = before == NONE ? NONE : after(line);
                if (after == NONE) {
                    return Meaning.UNKNOWN;
                }
                of(id);
                edenBefore = before;
                edenAfter = after;
                survivorBefore = 0;
                survivorAfter = 0;
                collector = YOUNG_OF[i];
                return Meaning.FACT;
            }
        }
        for (Word name : OLD) {
            if (line.skip(name)) {
                long before = line.size();
                long after = before == NONE ? NONE : after(line);
                if (after == NONE) {
                    return Meaning.UNKNOWN;
                }
                of(id);
                oldBefore = before;
                oldAfter = after;
                return Meaning.FACT;
            }
        }
        return Meaning.UNDERSTOOD;
    }

    /** JDK 17: {@code 33280K(38400K)->929K(38400K)}; before: {@code 33280K->929K(38400K)}. */
    private static long after(Cursor line) {
        line.skipGroup();
        return line.skip(ARROW) ? line.size() : NONE;
    }

    private Meaning statistics(char letter, Cursor line) {
        Statistics of = statistics(letter);
        if (line.skip(LIVE)) {
            of.live = column(line, 1);
        } else if (line.skip(ALLOCATED)) {
            of.allocated = column(line, 3);
        } else if (line.skip(PROMOTED)) {
            of.promoted = column(line, 3);
        } else {
            return Meaning.UNDERSTOOD;
        }
        return Meaning.FACT;
    }

    /** The value in a column (mark start, mark end, relocate start, relocate end); {@code -} is none. */
    private static long column(Cursor line, int column) {
        for (int i = 0; ; i++) {
            line.skipBlanks();
            long value = NONE;
            if (line.skip('-')) {
                line.skipBlanks();
            } else {
                value = line.size();
                if (value == NONE) {
                    return NONE;
                }
                line.skipBlanks();
                line.skipGroup();
            }
            if (i == column) {
                return value;
            }
        }
    }

    /** Statistics of young ({@code y}, {@code Y}) or old ({@code O}) generation, or of the heap (0). */
    Statistics statistics(char letter) {
        return switch (letter) {
            case 'y', 'Y' -> young;
            case 'O' -> old;
            default -> whole;
        };
    }

    private void of(long id) {
        if (any && gcId == id) {
            return;
        }
        any = true;
        gcId = id;
        regions = false;
        collector = null;
        edenBefore = NONE;
        edenAfter = NONE;
        survivorBefore = NONE;
        survivorAfter = NONE;
        oldBefore = NONE;
        oldAfter = NONE;
        humongousBefore = NONE;
        humongousAfter = NONE;
    }

    /** Collector that these lines are of; {@code null} if they do not tell. */
    String collector() {
        return collector;
    }

    /** The generations of this collection, then forgotten; {@code null} if there was no line of it. */
    GenerationChange of(long id, Long regionBytes) {
        if (!any || gcId != id) {
            return null;
        }
        any = false;
        if (!regions) {
            return new GenerationChange(
                    orNull(edenBefore), orNull(edenAfter), orNull(oldBefore), orNull(oldAfter), null, null);
        }
        return new GenerationChange(
                times(sum(edenBefore, survivorBefore), regionBytes),
                times(sum(edenAfter, survivorAfter), regionBytes),
                times(oldBefore, regionBytes),
                times(oldAfter, regionBytes),
                orNull(humongousBefore),
                orNull(humongousAfter));
    }

    private static long sum(long a, long b) {
        return a == NONE || b == NONE ? NONE : a + b;
    }

    private static Long times(long count, Long bytes) {
        if (count == NONE || bytes == null) {
            return null;
        }
        double size = (double) count * bytes;
        return size > Amounts.LARGEST ? null : Long.valueOf(count * bytes);
    }

    private static Long orNull(long value) {
        return value == NONE ? null : Long.valueOf(value);
    }
}
