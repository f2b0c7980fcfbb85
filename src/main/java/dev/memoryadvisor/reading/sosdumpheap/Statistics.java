package dev.memoryadvisor.reading.sosdumpheap;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.RowCollector;
import dev.memoryadvisor.reading.Tally;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The statistics of one input while they are read. {@code Free} is space between objects and becomes no row. */
final class Statistics {
    private static final String NUMBER = "(\\d++(?:[,.'\\u00a0\\u202f]\\d{3})*+)";
    private static final Pattern ROW =
            Pattern.compile("\\s*[0-9a-fA-F]{4,16}\\s+" + NUMBER + "\\s+" + NUMBER + "\\s+(\\S.*)");
    private static final Pattern TOTAL =
            Pattern.compile("\\s*Total " + NUMBER + " objects(?:, (?:Total size: )?" + NUMBER + "(?: bytes)?)?\\s*");
    private static final Pattern KNOWN = Pattern.compile(
            "\\s*|Statistics:|Fragmented blocks larger than .*|\\s*Addr(?:ess)?\\s+(?:MT\\s+Size|Size\\s+Followed"
                    + " [bB]y)\\s*|(?:\\d+:\\d+)?[>(].*dumpheap.*"
                    + "|\\s*[0-9a-fA-F]{4,16}\\s+[0-9a-fA-F]{4,16}\\s+[\\d,]+(?:\\s+Free)?\\s*");
    private static final Pattern FRAGMENT =
            Pattern.compile("\\s*[0-9a-fA-F]{4,16}\\s+[\\d.,]+(?:MB)?\\s+[0-9a-fA-F]{4,16}(?:\\s+\\S.*)?");
    private static final String FREE = "Free";

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private RowCollector rows = new RowCollector();
    private int startLine;
    private long freeBlocks;
    private long freeBytes;
    private boolean rowsLost;
    private int histograms;

    Statistics(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** Takes the next line. */
    void take(String line, int number) {
        Matcher row = ROW.matcher(line);
        Matcher total = TOTAL.matcher(line);
        if (SosDumpHeapReader.HEADING.matcher(line).matches()) {
            tally.understood();
            endWithoutTotal();
            startLine = number;
        } else if (startLine > 0 && row.matches()) {
            row(row, line, number);
        } else if (total.matches()) {
            tally.understood();
            end(Amounts.grouped(total.group(1)), total.group(2) == null ? null : Amounts.grouped(total.group(2)));
        } else if (KNOWN.matcher(line).matches()
                || (startLine == 0 && FRAGMENT.matcher(line).matches())) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }

    private void row(Matcher row, String line, int number) {
        OptionalLong count = Amounts.grouped(row.group(1));
        OptionalLong bytes = Amounts.grouped(row.group(2));
        String name = row.group(3).strip();
        if (count.isEmpty() || bytes.isEmpty()) {
            impossible(line, number);
        } else if (name.equals(FREE)) {
            tally.understood();
            freeBlocks = count.getAsLong();
            freeBytes = bytes.getAsLong();
        } else if (rows.add(new HistogramRow(name, null, count.getAsLong(), bytes.getAsLong(), number))) {
            tally.fact();
        } else {
            impossible(line, number);
        }
    }

    private void impossible(String line, int number) {
        tally.unknown(number, line);
        tally.unreadable(
                "A number is larger than any process can be.", number, "Print it again; this row was left out.");
        rowsLost = true;
    }

    /** Ends statistics that have no total. */
    void endWithoutTotal() {
        end(null, null);
    }

    private void end(OptionalLong objects, OptionalLong bytes) {
        if (!rows.isEmpty()) {
            boolean agrees = agrees(objects, rows.instances() + freeBlocks)
                    && (bytes == null || agrees(bytes, rows.bytes() + freeBytes));
            if (!agrees) {
                tally.warn("the statistics at line " + startLine + " are not whole: "
                        + (objects == null ? "they have no total" : "their total and their rows differ"));
            }
            if (freeBlocks > 0) {
                tally.warn(String.format(
                        Locale.ROOT,
                        "%,d free blocks of %,d bytes together stand between objects and were left out",
                        freeBlocks,
                        freeBytes));
            }
            evidence.accept(new ClassHistogram(
                    new Origin(input, startLine),
                    SosDumpHeapReader.ID,
                    RuntimeKind.DOTNET,
                    rows.rows(),
                    null,
                    agrees && !rowsLost,
                    true,
                    false,
                    null,
                    null,
                    null));
            histograms++;
        }
        rows = new RowCollector();
        startLine = 0;
        freeBlocks = 0;
        freeBytes = 0;
        rowsLost = false;
    }

    private static boolean agrees(OptionalLong total, long sum) {
        return total != null && total.isPresent() && total.getAsLong() == sum;
    }

    /** Histograms handed on so far. */
    int histograms() {
        return histograms;
    }
}
