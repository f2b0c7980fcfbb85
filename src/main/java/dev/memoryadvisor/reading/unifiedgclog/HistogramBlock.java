package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.HistogramLine;
import dev.memoryadvisor.reading.RowCollector;
import dev.memoryadvisor.reading.Tally;
import java.util.function.Consumer;

/**
 * The class histograms that {@code -Xlog:gc+classhisto*=trace} writes before and after full collections
 * ({@code CollectedHeap::full_gc_dump} in {@code src/hotspot/share/gc/shared/collectedHeap.cpp}): what stands after one is
 * live, what stands before one is not.
 */
final class HistogramBlock {
    private static final byte[] BEGIN = Cursor.bytes("Class Histogram (");
    private static final byte[] AFTER = Cursor.bytes("after");
    private static final byte[] BEFORE = Cursor.bytes("before");
    /** Rows kept of one log: a program that collects fully again and again writes thousands of histograms. */
    private static final int MOST_ROWS = 1_000_000;

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

    HistogramBlock(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** Takes the text of a line, without decorations and number of the collection. */
    Meaning take(Cursor at, int number, GcMoment now) {
        if (at.skip(BEGIN)) {
            end();
            live = at.startsWith(AFTER) ? Boolean.TRUE : at.startsWith(BEFORE) ? Boolean.FALSE : null;
            return Meaning.UNDERSTOOD;
        }
        return switch (line.take(at.buffer(), at.at(), at.end())) {
            case BLANK, HEADING -> Meaning.UNDERSTOOD;
            case ROW -> row(number, now);
            case TOTAL -> {
                end(line.instances(), line.bytes());
                yield Meaning.UNDERSTOOD;
            }
            default -> {
                rowsLost = true;
                yield Meaning.UNKNOWN;
            }
        };
    }

    private Meaning row(int number, GcMoment now) {
        if (rows.isEmpty()) {
            startLine = number;
            moment = now;
        }
        if (keptRows == MOST_ROWS) {
            rowsLost = true;
            tally.warn("only the first " + MOST_ROWS + " rows of class histograms in the log were kept");
            return Meaning.UNDERSTOOD;
        }
        if (rows.add(new HistogramRow(line.name(), line.module(), line.instances(), line.bytes(), number))) {
            keptRows++;
            return Meaning.FACT;
        }
        rowsLost = true;
        return Meaning.UNKNOWN;
    }

    /** Ends a histogram whose total is missing. */
    void end() {
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
                    UnifiedGcLogReader.ID,
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
