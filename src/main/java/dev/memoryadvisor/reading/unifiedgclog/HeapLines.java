package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GenerationChange;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;
import java.util.Arrays;

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
    private final Statistics youngStatistics = new Statistics();
    private final Statistics oldStatistics = new Statistics();
    private final Statistics heapStatistics = new Statistics();
    private long gcId = NONE;
    private boolean any;
    private boolean regions;
    /** By column of {@link RegionsLine}: regions; or bytes of the generations of the other collectors, young ones as eden. */
    private final long[] before = new long[RegionsLine.PARTS];

    private final long[] after = new long[RegionsLine.PARTS];
    /** Which of {@link #YOUNG} was among them; negative if none. */
    private int young = -1;

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
    void regions(long id, int part, long regionsBefore, long regionsAfter) {
        of(id);
        regions = true;
        before[part] = regionsBefore;
        after[part] = regionsAfter;
    }

    private Meaning generation(long id, Cursor line) {
        for (int i = 0; i < YOUNG.length; i++) {
            if (line.skip(YOUNG[i])) {
                if (!sizes(id, RegionsLine.EDEN, line)) {
                    return Meaning.UNKNOWN;
                }
                before[RegionsLine.SURVIVOR] = 0;
                after[RegionsLine.SURVIVOR] = 0;
                young = i;
                return Meaning.FACT;
            }
        }
        for (Word name : OLD) {
            if (line.skip(name)) {
                return sizes(id, RegionsLine.OLD, line) ? Meaning.FACT : Meaning.UNKNOWN;
            }
        }
        return Meaning.UNDERSTOOD;
    }

    private boolean sizes(long id, int part, Cursor line) {
        long sizeBefore = line.size();
        long sizeAfter = sizeBefore == NONE ? NONE : after(line);
        if (sizeAfter == NONE) {
            return false;
        }
        of(id);
        before[part] = sizeBefore;
        after[part] = sizeAfter;
        return true;
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
            case 'y', 'Y' -> youngStatistics;
            case 'O' -> oldStatistics;
            default -> heapStatistics;
        };
    }

    private void of(long id) {
        if (any && gcId == id) {
            return;
        }
        any = true;
        gcId = id;
        regions = false;
        young = -1;
        Arrays.fill(before, NONE);
        Arrays.fill(after, NONE);
    }

    /** Collector that these lines are of; {@code null} if they do not tell. */
    String collector() {
        if (regions) {
            return "G1";
        }
        return young < 0 ? null : YOUNG_OF[young];
    }

    /** The generations of this collection, then forgotten; {@code null} if there was no line of it. */
    GenerationChange of(long id, Long regionBytes) {
        if (!any || gcId != id) {
            return null;
        }
        any = false;
        if (!regions) {
            return new GenerationChange(
                    orNull(before[RegionsLine.EDEN]),
                    orNull(after[RegionsLine.EDEN]),
                    orNull(before[RegionsLine.OLD]),
                    orNull(after[RegionsLine.OLD]),
                    null,
                    null);
        }
        return new GenerationChange(
                times(sum(before[RegionsLine.EDEN], before[RegionsLine.SURVIVOR]), regionBytes),
                times(sum(after[RegionsLine.EDEN], after[RegionsLine.SURVIVOR]), regionBytes),
                times(before[RegionsLine.OLD], regionBytes),
                times(after[RegionsLine.OLD], regionBytes),
                orNull(before[RegionsLine.HUMONGOUS]),
                orNull(after[RegionsLine.HUMONGOUS]));
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
