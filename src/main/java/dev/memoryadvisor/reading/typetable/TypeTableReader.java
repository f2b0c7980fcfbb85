package dev.memoryadvisor.reading.typetable;

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
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads tables with the heading {@code type count bytes}, as a script prints them that counts {@code gc.get_objects()} or
 * walks the heap by {@code type()} and {@code sys.getsizeof()}. Columns stand apart by blanks.
 */
public final class TypeTableReader implements Reader {
    /** Id of the format. */
    public static final String ID = "type-table";

    private static final Pattern HEADING = Pattern.compile("\\s*type\\s+count\\s+bytes\\s*");
    private static final Pattern RULE = Pattern.compile("[-= |+\\t]{3,}");
    private static final Pattern ROW = Pattern.compile("\\s*+(\\S++(?: \\S++){0,20}?)\\s++(\\d++)\\s++(\\d++)\\s*+");
    /** Types that the collector does not track: if one is counted, the script did not ask the collector alone. */
    private static final Set<String> NOT_TRACKED =
            Set.of("str", "int", "float", "bytes", "builtins.str", "builtins.int", "builtins.float", "builtins.bytes");

    private static final Format FORMAT = new Format(
            ID,
            Kind.HISTOGRAM,
            RuntimeKind.CPYTHON,
            "a script that prints type, count and bytes, with that heading",
            """
            type              count      bytes
            str              101365    6393557
            workload.Order     5000     280000
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
        RowCollector rows = null;
        int heading = 1;
        int tables = 0;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                int number = lines.line();
                Matcher row = ROW.matcher(line);
                if (HEADING.matcher(line).matches()) {
                    tables += handOn(rows, source.name(), heading, evidence);
                    rows = new RowCollector();
                    heading = number;
                    tally.understood();
                } else if (rows != null && row.matches()) {
                    add(rows, row, number, line, tally);
                } else if (line.isBlank()
                        || line.startsWith("#")
                        || RULE.matcher(line).matches()) {
                    tally.understood();
                } else {
                    tally.unknown(number, line);
                }
            }
        }
        tables += handOn(rows, source.name(), heading, evidence);
        if (tables == 0) {
            throw new UnreadableException(
                    "The table has no rows.", null, "Print a line with type, count and bytes for each type.");
        }
        tally.warn("the table does not say whether each type has a row");
    }

    private static void add(RowCollector rows, Matcher row, int number, String line, Tally tally) {
        OptionalLong count = Amounts.whole(row.group(2));
        OptionalLong bytes = Amounts.whole(row.group(3));
        if (count.isPresent()
                && bytes.isPresent()
                && rows.add(new HistogramRow(row.group(1), null, count.getAsLong(), bytes.getAsLong(), number))) {
            tally.fact();
        } else {
            tally.unknown(number, line);
            tally.unreadable(
                    "A number is larger than any process can be.",
                    number,
                    "Print the table again; this row was left out.");
        }
    }

    private static int handOn(RowCollector rows, String input, int heading, Consumer<Evidence> evidence) {
        if (rows == null || rows.isEmpty()) {
            return 0;
        }
        boolean all = rows.rows().stream().anyMatch(row -> NOT_TRACKED.contains(row.name()));
        evidence.accept(new ClassHistogram(
                new Origin(input, heading),
                ID,
                RuntimeKind.CPYTHON,
                rows.rows(),
                null,
                null,
                all ? Boolean.TRUE : null,
                false,
                null,
                null,
                null));
        return 1;
    }
}
