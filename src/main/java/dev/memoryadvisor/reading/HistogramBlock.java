package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.function.Consumer;

/**
 * The class histograms that stand in a GC log before and after full collections ({@code CollectedHeap::full_gc_dump} in
 * {@code src/hotspot/share/gc/shared/collectedHeap.cpp}; in JDK 8 {@code pre_full_gc_dump} in {@code
 * gc_interface/collectedHeap.cpp}): what stands after one is live, what stands before one is not.
 */
public final class HistogramBlock {
    /** What a line is to the histogram. */
    public enum Part {
        /** Its beginning, its heading, a blank line. */
        FRAME,
        ROW,
        TOTAL,
        /** No line of a histogram, or a row that cannot be true. */
        NONE
    }

    private static final Word BEGIN = Word.of("Class Histogram (");
    private static final Word AFTER = Word.of("after");
    private static final Word BEFORE = Word.of("before");
    /** Rows kept of one log: a program that collects fully again and again writes thousands of histograms. */
    private static final int MOST_ROWS = 1_000_000;

    private final String format;
    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final HistogramLine line = new HistogramLine();
    private RowCollector rows = new RowCollector();
    private Boolean live;
    private int startLine;
    private GcMoment moment = GcMoment.UNKNOWN;
    private boolean rowsLost;
    private int keptRows;

    /**
     * The histograms of one log.
     *
     * @param format id of the log's format
     * @param input name of the input
     */
    public HistogramBlock(String format, String input, Tally tally, Consumer<Evidence> evidence) {
        this.format = format;
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** Takes the text of a line, without decorations and number of the collection. */
    public Part take(Cursor at, int number, GcMoment now) {
        if (at.skip(BEGIN)) {
            end();
            live = at.startsWith(AFTER) ? Boolean.TRUE : at.startsWith(BEFORE) ? Boolean.FALSE : null;
            return Part.FRAME;
        }
        return switch (line.take(at.buffer(), at.at(), at.end())) {
            case BLANK, HEADING -> Part.FRAME;
            case ROW -> row(number, now);
            case TOTAL -> {
                end(line.instances(), line.bytes());
                yield Part.TOTAL;
            }
            default -> {
                rowsLost = true;
                yield Part.NONE;
            }
        };
    }

    private Part row(int number, GcMoment now) {
        if (rows.isEmpty()) {
            startLine = number;
            moment = now;
        }
        if (keptRows == MOST_ROWS) {
            rowsLost = true;
            tally.warn("only the first " + MOST_ROWS + " rows of class histograms in the log were kept");
            return Part.FRAME;
        }
        if (rows.add(line, number)) {
            keptRows++;
            return Part.ROW;
        }
        rowsLost = true;
        return Part.NONE;
    }

    /** Ends a histogram whose total is missing. */
    public void end() {
        end(null, null);
    }

    private void end(Long totalInstances, Long totalBytes) {
        if (!rows.isEmpty()) {
            boolean agrees = totalInstances != null
                    && totalBytes != null
                    && totalInstances == rows.instances()
                    && totalBytes == rows.bytes();
            if (!agrees) {
                tally.warn("the class histogram at line " + startLine + " is not whole: "
                        + (totalInstances == null ? "it has no total" : "its total and its rows differ"));
            }
            evidence.accept(new ClassHistogram(
                    new Origin(input, startLine),
                    format,
                    RuntimeKind.JVM,
                    rows.rows(),
                    live,
                    agrees && !rowsLost,
                    true,
                    false,
                    totalInstances,
                    totalBytes,
                    moment.wallClock()));
        }
        rows = new RowCollector();
        rowsLost = false;
        live = null;
    }
}
