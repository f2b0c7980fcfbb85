package dev.memoryadvisor.reading.gcdumpreport;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.RowCollector;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the report of a GC dump, in the form of {@code PrintReportHelper} in dotnet/diagnostics. Its column "Object Bytes"
 * is the size of one object of the type, not of all. Objects of one type differ in size where it is an array or a string:
 * there it is the size of just one, and the bytes of the row are left out. A GC dump is taken by a full collection, so only
 * reachable objects are counted.
 */
public final class GcDumpReportReader implements Reader {
    /** Id of the format. */
    public static final String ID = "dotnet-gcdump-report";

    private static final String NUMBER = "(\\d++(?:[,.'\\u00a0\\u202f]\\d{3})*+)";
    private static final Pattern HEADING = Pattern.compile("\\s*Object Bytes\\s+Count\\s+Type\\s*");
    private static final Pattern SUMMARY =
            Pattern.compile("\\s*" + NUMBER + "\\s+(GC Heap bytes|GC Heap objects|Total references)\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*" + NUMBER + "\\s+" + NUMBER + "\\s+(\\S.*)");
    private static final Pattern SIZE_CLASS = Pattern.compile(" \\(Bytes > [0-9.]+[KMG]\\)$");
    /** Nodes of the graph that are no objects, as a share of all: more says that rows are missing. */
    private static final double NO_OBJECTS = 0.05;

    private static final Format FORMAT =
            new Format(ID, Kind.HISTOGRAM, RuntimeKind.DOTNET, "dotnet-gcdump report -p <pid>", """
                        115,392  GC Heap bytes
                          4,808  GC Heap objects

                   Object Bytes     Count  Type
                             24     4,807  Acme.Order  [Acme.dll]
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(line -> HEADING.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Report report = new Report(tally);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                report.take(lines.text(), lines.line());
            }
        }
        if (report.rows.isEmpty()) {
            throw new UnreadableException(
                    "There is no row of a GC dump in it.",
                    null,
                    "Send the whole output of: dotnet-gcdump report -p <pid>");
        }
        evidence.accept(report.histogram(source.name()));
    }

    /** The report while it is read. */
    private static final class Report {
        private final Tally tally;
        private final RowCollector rows = new RowCollector();
        private int startLine;
        private Long heapBytes;
        private Long heapObjects;
        private boolean rowsLost;

        Report(Tally tally) {
            this.tally = tally;
        }

        void take(String line, int number) {
            Matcher summary = SUMMARY.matcher(line);
            Matcher row = ROW.matcher(line);
            if (startLine == 0 && summary.matches()) {
                tally.understood();
                summary(summary);
            } else if (startLine > 0 && row.matches()) {
                row(row, line, number);
            } else if (HEADING.matcher(line).matches()) {
                tally.understood();
                startLine = number;
            } else if (line.isBlank()) {
                tally.understood();
            } else {
                tally.unknown(number, line);
            }
        }

        private void summary(Matcher summary) {
            OptionalLong value = Amounts.grouped(summary.group(1));
            Long known = value.isPresent() ? value.getAsLong() : null;
            if (summary.group(2).endsWith("bytes")) {
                heapBytes = known;
            } else if (summary.group(2).endsWith("objects")) {
                heapObjects = known;
            }
        }

        private void row(Matcher row, String line, int number) {
            OptionalLong each = Amounts.grouped(row.group(1));
            OptionalLong count = Amounts.grouped(row.group(2));
            String text = row.group(3).strip();
            int bracket = text.endsWith("]") ? text.lastIndexOf("  [") : -1;
            String module = bracket < 0 ? null : text.substring(bracket + 3, text.length() - 1);
            String name = SIZE_CLASS
                    .matcher(bracket < 0 ? text : text.substring(0, bracket).strip())
                    .replaceFirst("");
            if (each.isPresent()
                    && count.isPresent()
                    && add(name, module, each.getAsLong(), count.getAsLong(), number)) {
                tally.fact();
                return;
            }
            tally.unknown(number, line);
            tally.unreadable(
                    "A number is larger than any process can be.", number, "Print it again; this row was left out.");
            rowsLost = true;
        }

        private boolean add(String name, String module, long each, long count, int number) {
            if (Math.multiplyHigh(each, count) != 0 || each * count < 0) {
                return false;
            }
            boolean sizesDiffer = name.endsWith("[]") || name.endsWith(",]") || name.equals("System.String");
            return rows.add(
                    new HistogramRow(name, module, count, sizesDiffer ? null : Long.valueOf(each * count), number));
        }

        ClassHistogram histogram(String input) {
            tally.warn("the report gives one size for each type: the bytes of arrays and strings are not in it");
            boolean whole = heapObjects != null
                    && rows.instances() <= heapObjects
                    && heapObjects - rows.instances() <= heapObjects * NO_OBJECTS + 1;
            if (!whole) {
                tally.warn("the report is not whole: "
                        + (heapObjects == null
                                ? "the number of all objects is missing"
                                : "its rows add up to " + rows.instances() + " of " + heapObjects + " objects"));
            }
            return new ClassHistogram(
                    new Origin(input, startLine),
                    ID,
                    RuntimeKind.DOTNET,
                    rows.rows(),
                    true,
                    whole && !rowsLost,
                    true,
                    false,
                    null,
                    heapBytes,
                    null);
        }
    }
}
