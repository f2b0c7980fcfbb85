package dev.memoryadvisor.reading.openj9histogram;

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
 * Reads the class histogram of Eclipse OpenJ9 ({@code printHeapStatistics} in {@code runtime/jcl/common/mgmtjcl.c} and its
 * like). OpenJ9 multiplies the size of the first object of a class by their number, so the bytes of arrays are wrong there:
 * they are left out here, and with them the total.
 */
public final class OpenJ9HistogramReader implements Reader {
    /** Id of the format. */
    public static final String ID = "openj9-class-histogram";

    private static final Pattern HEADING = Pattern.compile("\\s*num\\s+object count\\s+total size\\s+class name\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\d+\\s+(\\d+)\\s+(\\d+)\\s+(\\S.*)");
    private static final Pattern TOTAL = Pattern.compile("\\s*Total\\s+(\\d+)\\s+(\\d+)\\s*");
    private static final Pattern KNOWN = Pattern.compile("\\s*|-+|\\d+:\\s*");

    private static final Format FORMAT =
            new Format(ID, Kind.HISTOGRAM, RuntimeKind.JVM, "jcmd <pid> GC.class_histogram (OpenJ9)", """
                  num   object count     total size    class name
                -------------------------------------------------
                    1           2427          38832    java.lang.String
                Total           2427          38832
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
        table.end(null);
        if (table.histograms == 0) {
            throw new UnreadableException(
                    "There is no row of a class histogram in it.",
                    null,
                    "Send the whole output of: jcmd <pid> GC.class_histogram");
        }
    }

    /** The name as other JVMs print it: OpenJ9 prints what the class file holds. */
    private static String dotted(String name) {
        return name.indexOf('.') >= 0 ? name : name.replace('/', '.').replace(".0x", "/0x");
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
            if (startLine > 0 && row.matches()) {
                row(row, line, number);
            } else if (total.matches()) {
                tally.understood();
                end(Amounts.whole(total.group(1)));
            } else if (HEADING.matcher(line).matches()) {
                tally.understood();
                end(null);
                startLine = number;
            } else if (KNOWN.matcher(line).matches()) {
                tally.understood();
            } else {
                tally.unknown(number, line);
            }
        }

        private void row(Matcher row, String line, int number) {
            OptionalLong instances = Amounts.whole(row.group(1));
            OptionalLong bytes = Amounts.whole(row.group(2));
            String name = dotted(row.group(3).strip());
            if (instances.isPresent()
                    && bytes.isPresent()
                    && rows.add(new HistogramRow(
                            name,
                            null,
                            instances.getAsLong(),
                            name.startsWith("[") ? null : Long.valueOf(bytes.getAsLong()),
                            number))) {
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

        void end(OptionalLong totalInstances) {
            if (!rows.isEmpty()) {
                boolean agrees = totalInstances != null
                        && totalInstances.isPresent()
                        && totalInstances.getAsLong() == rows.instances();
                if (!agrees) {
                    tally.warn("the histogram at line " + startLine + " is not whole: "
                            + (totalInstances == null ? "it has no total" : "its total and its rows differ"));
                }
                tally.warn("OpenJ9 prints the bytes of arrays as if all were as long as the first: they were left out");
                evidence.accept(new ClassHistogram(
                        new Origin(input, startLine),
                        ID,
                        RuntimeKind.JVM,
                        rows.rows(),
                        null,
                        agrees && !rowsLost,
                        true,
                        false,
                        agrees ? Long.valueOf(totalInstances.getAsLong()) : null,
                        null,
                        null));
                histograms++;
            }
            rows = new RowCollector();
            rowsLost = false;
            startLine = 0;
        }
    }
}
