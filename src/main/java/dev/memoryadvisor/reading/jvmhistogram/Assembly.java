package dev.memoryadvisor.reading.jvmhistogram;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.HistogramLine;
import dev.memoryadvisor.reading.RowCollector;
import dev.memoryadvisor.reading.Tally;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Puts lines together to histograms. One ends with its total, or, where that is missing, with the next heading or the
 * next row numbered 1. Only a total that agrees with the rows makes a histogram complete.
 */
final class Assembly {
    /** Rows kept of one input; a program has some ten thousand classes. */
    private static final int MOST_ROWS = 4_000_000;

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final HistogramLine line = new HistogramLine();
    private RowCollector rows = new RowCollector();
    private int startLine;
    private long lastRank;
    private boolean rowsLost;
    private boolean startMissing;
    private long kept;
    private int histograms;

    Assembly(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** Takes the next line. */
    void take(ByteLines lines) {
        switch (line.take(lines.buffer(), lines.start(), lines.end())) {
            case BLANK -> tally.understood();
            case HEADING -> {
                tally.understood();
                finishWithoutTotal();
                startLine = number(lines);
            }
            case ROW -> row(lines);
            case TOTAL -> {
                tally.understood();
                finish(line.instances(), line.bytes());
            }
            case IMPOSSIBLE -> impossible(lines);
            case CUT -> {
                tally.unknown(lines.number(), lines.text());
                rowsLost = true;
            }
            default -> tally.unknown(lines.number(), lines.text());
        }
    }

    private static int number(ByteLines lines) {
        return lines.line();
    }

    private void row(ByteLines lines) {
        if (line.rank() == 1 && !rows.isEmpty()) {
            finishWithoutTotal();
        }
        if (kept == MOST_ROWS) {
            tally.understood();
            tally.warn(String.format(Locale.ROOT, "only the first %,d rows were kept", MOST_ROWS));
            rowsLost = true;
            return;
        }
        int lineNumber = number(lines);
        if (!rows.add(line, lineNumber)) {
            impossible(lines);
            return;
        }
        kept++;
        tally.fact();
        if (startLine == 0) {
            startLine = lineNumber;
        }
        if (rows.size() == 1 && line.rank() > 1) {
            startMissing = true;
        }
        lastRank = line.rank();
    }

    private void impossible(ByteLines lines) {
        tally.unknown(lines.number(), lines.text());
        if (!rowsLost) {
            tally.unreadable(
                    "A number is negative or larger than any process can be.",
                    number(lines),
                    "Take the histogram again; this row was left out.");
        }
        rowsLost = true;
    }

    private void finish(long totalInstances, long totalBytes) {
        if (!rows.isEmpty()) {
            boolean agrees = rows.instances() == totalInstances && rows.bytes() == totalBytes;
            if (!agrees) {
                tally.warn(String.format(
                        Locale.ROOT,
                        "the histogram at line %d is not whole: its total says %,d instances and %,d bytes, its rows"
                                + " add up to %,d and %,d",
                        startLine,
                        totalInstances,
                        totalBytes,
                        rows.instances(),
                        rows.bytes()));
            }
            handOn(agrees && !rowsLost, totalInstances, totalBytes);
        }
        reset();
    }

    private void finishWithoutTotal() {
        if (!rows.isEmpty()) {
            tally.warn(String.format(
                    Locale.ROOT,
                    "the histogram at line %d is cut: it has no Total line; it ends with row %d, whose name may be cut"
                            + " too",
                    startLine,
                    lastRank));
            handOn(false, null, null);
        }
        reset();
    }

    private void handOn(boolean complete, Long totalInstances, Long totalBytes) {
        if (startMissing) {
            tally.warn(String.format(
                    Locale.ROOT,
                    "the histogram at line %d does not begin with row 1: its largest classes are missing",
                    startLine));
        }
        evidence.accept(new ClassHistogram(
                new Origin(input, startLine),
                JvmHistogramReader.ID,
                RuntimeKind.JVM,
                rows.rows(),
                null,
                complete,
                true,
                false,
                totalInstances,
                totalBytes,
                null));
        histograms++;
    }

    private void reset() {
        rows = new RowCollector();
        startLine = 0;
        lastRank = 0;
        rowsLost = false;
        startMissing = false;
    }

    /** Ends the input. */
    void end() {
        finishWithoutTotal();
    }

    /** Histograms handed on so far. */
    int histograms() {
        return histograms;
    }
}
