package dev.memoryadvisor.reading.pympler;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tables that Pympler prints ({@code pympler/summary.py}; sizes as {@code pympler/util/stringutils.py} prints
 * them: 1024-based, rounded to a hundredth of the unit). Other sections that are usually pasted with them (class
 * tracker, asizeof) are understood but say nothing about the whole heap.
 */
public final class PymplerReader implements Reader {
    /** Id of the format. */
    public static final String ID = "pympler-summary";

    private static final Pattern HEADING = Pattern.compile("\\s*types \\|\\s+# objects \\|\\s+total size\\s*");
    private static final Pattern RULE = Pattern.compile("\\s*=+ \\| =+ \\| =+\\s*");
    private static final Pattern ROW =
            Pattern.compile("\\s*(\\S[^|]*?) \\|\\s+(-?\\d+) \\|\\s+(-?\\d+(?:\\.\\d+)?)\\s+([KMGTE]?)B\\s*");
    private static final Pattern DIFFERENCE_CALL = Pattern.compile("\\b(?:get_diff|print_diff|diff)\\b");
    private static final Pattern CLASS_TRACKER = Pattern.compile("-+ SUMMARY -+");
    private static final Pattern END_OF_CLASS_TRACKER = Pattern.compile("-{20,}");
    private static final Pattern ASIZEOF = Pattern.compile("\\bsize=\\d+ flat=\\d+");

    private static final Format FORMAT = new Format(
            ID,
            Kind.HISTOGRAM,
            RuntimeKind.CPYTHON,
            "python -c \"from pympler import muppy, summary;"
                    + " summary.print_(summary.summarize(muppy.get_objects()), limit=100000)\"",
            """
                                   types |   # objects |   total size
            ============================ | =========== | ============
                                     str |       25622 |      3.79 MB
                          workload.Order |        5000 |    273.44 KB
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line ->
                        HEADING.matcher(line).matches() || RULE.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        SummaryTable table = null;
        boolean differenceSaid = false;
        boolean classTracker = false;
        int tables = 0;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                Matcher row = ROW.matcher(line);
                if (HEADING.matcher(line).matches()) {
                    tally.understood();
                    tables += handOn(table, tally, evidence);
                    table = new SummaryTable(source.name(), lines.line(), differenceSaid);
                    differenceSaid = false;
                    classTracker = false;
                } else if (RULE.matcher(line).matches()) {
                    tally.understood();
                } else if (row.matches()) {
                    if (table == null) {
                        table = new SummaryTable(source.name(), lines.line(), differenceSaid);
                        differenceSaid = false;
                    }
                    if (table.add(row, lines.line())) {
                        tally.fact();
                    } else {
                        tally.unknown(lines.number(), line);
                        tally.unreadable(
                                "A number is larger than any process can be.",
                                lines.line(),
                                "Print the summary again; this row was left out.");
                    }
                } else {
                    classTracker |= CLASS_TRACKER.matcher(line).matches();
                    differenceSaid |= DIFFERENCE_CALL.matcher(line).find();
                    if (classTracker || saysNothing(line)) {
                        tally.understood();
                        classTracker &= !END_OF_CLASS_TRACKER.matcher(line).matches();
                    } else {
                        tally.unknown(lines.number(), line);
                    }
                }
            }
        }
        tables += handOn(table, tally, evidence);
        if (tables == 0) {
            throw new UnreadableException(
                    "The table has no rows: no object was counted, or nothing changed.",
                    null,
                    "Print summary.print_(summary.summarize(muppy.get_objects()), limit=100000).");
        }
    }

    private static boolean saysNothing(String line) {
        String text = line.strip();
        return text.isEmpty()
                || text.startsWith("#")
                || text.startsWith(">>>")
                || ASIZEOF.matcher(text).find();
    }

    private static int handOn(SummaryTable table, Tally tally, Consumer<Evidence> evidence) {
        if (table == null || table.isEmpty()) {
            return 0;
        }
        tally.warn("Pympler rounds sizes of a KB and more to a hundredth of the unit: bytes are right within 0.5 %");
        tally.warn("Pympler prints the largest 15 types unless told otherwise: others may be missing");
        if (!table.difference()) {
            tally.warn("a table of Pympler does not say whether it is a difference: without a negative number or a line"
                    + " with get_diff or print_diff before it, it is read as a state");
        }
        evidence.accept(table.histogram());
        return 1;
    }
}
