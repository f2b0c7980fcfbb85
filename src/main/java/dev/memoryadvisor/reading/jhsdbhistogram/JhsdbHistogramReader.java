package dev.memoryadvisor.reading.jhsdbhistogram;

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
 * Reads the class histogram of the serviceability agent ({@code sun.jvm.hotspot.oops.ObjectHistogram} and
 * {@code ObjectHistogramElement}). It walks the heap of a stopped JVM or a core file without collecting, so unreachable
 * objects are counted too. Names are turned into those of {@code jcmd GC.class_histogram}.
 */
public final class JhsdbHistogramReader implements Reader {
    /** Id of the format. */
    public static final String ID = "jhsdb-class-histogram";

    private static final Pattern HEADING = Pattern.compile("\\s*num\\s+#instances\\s+#bytes\\s+Class description\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+(\\d+)\\s+(\\d+)\\s+(\\S.*)");
    private static final Pattern TOTAL = Pattern.compile("\\s*Total\\s*:\\s+(\\d+)\\s+(\\d+)\\s*");
    private static final Pattern KNOWN = Pattern.compile(
            "\\s*|-+|Object Histogram:|Attaching to (?:process|core) .*|Debugger attached successfully\\."
                    + "|(?:Server|Client|Minimal) compiler detected\\.|JVM version is .*|Iterating over heap\\..*"
                    + "|heap traversal took .*");

    private static final Format FORMAT =
            new Format(ID, Kind.HISTOGRAM, RuntimeKind.JVM, "jhsdb jmap --histo --pid <pid>", """
                Object Histogram:

                num \t  #instances\t#bytes\tClass description
                --------------------------------------------------------------------------
                1:\t\t7432\t340856\tbyte[]
                Total : \t 7432\t340856
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
        Table table = new Table(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                table.take(lines.text(), lines.line());
            }
        }
        table.end(null, null);
        if (table.histograms == 0) {
            throw new UnreadableException(
                    "There is no row of a class histogram in it.",
                    null,
                    "Send the whole output of: jhsdb jmap --histo --pid <pid>");
        }
    }

    /** The histogram that is being read. */
    private static final class Table {
        private final String input;
        private final Tally tally;
        private final Consumer<Evidence> evidence;
        private RowCollector rows = new RowCollector();
        private int startLine;
        private boolean rowsLost;
        private int histograms;

        Table(String input, Tally tally, Consumer<Evidence> evidence) {
            this.input = input;
            this.tally = tally;
            this.evidence = evidence;
        }

        void take(String line, int number) {
            Matcher row = ROW.matcher(line);
            Matcher total = TOTAL.matcher(line);
            if (row.matches()) {
                row(row, line, number);
            } else if (total.matches()) {
                tally.understood();
                end(number(total.group(1)), number(total.group(2)));
            } else if (HEADING.matcher(line).matches()) {
                tally.understood();
                end(null, null);
                startLine = number;
            } else if (KNOWN.matcher(line).matches()) {
                tally.understood();
            } else {
                tally.unknown(number, line);
            }
        }

        private static Long number(String digits) {
            OptionalLong number = Amounts.whole(digits);
            return number.isPresent() ? number.getAsLong() : null;
        }

        private void row(Matcher row, String line, int number) {
            Long instances = number(row.group(1));
            Long bytes = number(row.group(2));
            String name = PrintedNames.asHistogram(row.group(3).strip());
            if (instances != null
                    && bytes != null
                    && rows.add(new HistogramRow(name, null, instances, bytes, number))) {
                tally.fact();
                return;
            }
            tally.unknown(number, line);
            tally.unreadable(
                    "A number is larger than any process can be.",
                    number,
                    "Take the histogram again; this row was left out.");
            rowsLost = true;
        }

        void end(Long totalInstances, Long totalBytes) {
            if (!rows.isEmpty()) {
                boolean agrees = totalInstances != null
                        && totalBytes != null
                        && rows.instances() == totalInstances
                        && rows.bytes() == totalBytes;
                if (!agrees) {
                    tally.warn("the histogram at line " + startLine + " is not whole: "
                            + (totalInstances == null ? "it has no total" : "its total and its rows differ"));
                }
                evidence.accept(new ClassHistogram(
                        new Origin(input, startLine == 0 ? null : startLine),
                        ID,
                        RuntimeKind.JVM,
                        rows.rows(),
                        false,
                        agrees && !rowsLost,
                        true,
                        false,
                        totalInstances,
                        totalBytes,
                        null));
                histograms++;
            }
            rows = new RowCollector();
            rowsLost = false;
        }
    }
}
