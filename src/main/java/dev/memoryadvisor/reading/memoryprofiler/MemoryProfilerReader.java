package dev.memoryadvisor.reading.memoryprofiler;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tables that memory_profiler prints for each decorated function ({@code memory_profiler.py},
 * {@code show_results}), with and without the column Occurrences. It measures the resident memory of the whole process:
 * what another thread does in the meantime, and what is freed within one line, cannot be told apart.
 *
 * @see <a href="https://github.com/pythonprofilers/memory_profiler">memory_profiler</a>
 */
public final class MemoryProfilerReader implements Reader {
    /** Id of the format. */
    public static final String ID = "memory-profiler";

    private static final Pattern FILE = Pattern.compile("Filename: (\\S.*)");
    private static final Pattern HEADING =
            Pattern.compile("Line #\\s+Mem usage\\s+Increment\\s+(?:Occurrences\\s+)?Line Contents\\s*");
    private static final Pattern RULE = Pattern.compile("={20,}\\s*");
    private static final Pattern ROW =
            Pattern.compile("\\s*(\\d+)\\s+(-?\\d+\\.\\d+) Mi?B\\s+(-?\\d+\\.\\d+) Mi?B(?:\\s.*)?");
    private static final Pattern SOURCE_LINE = Pattern.compile("\\s*\\d+(?:\\s.*)?");

    private static final Format FORMAT =
            new Format(ID, Kind.ALLOCATION_PROFILE, RuntimeKind.CPYTHON, "python -m memory_profiler program.py", """
                Filename: /srv/app/orders.py

                Line #    Mem usage    Increment  Occurrences   Line Contents
                =============================================================
                     4     24.8 MiB     24.8 MiB           1   @profile
                     5                                         def load(count):
                     6     52.8 MiB     28.0 MiB           1       return read(count)
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
        FunctionTable table = null;
        String file = null;
        int tables = 0;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                int number = lines.line();
                Matcher named = FILE.matcher(line);
                Matcher row = ROW.matcher(line);
                if (named.matches()) {
                    tables += handOn(table, evidence);
                    table = null;
                    file = named.group(1);
                    tally.understood();
                } else if (HEADING.matcher(line).matches()) {
                    tables += handOn(table, evidence);
                    if (file == null) {
                        tally.warn("the file of a table is not known: the line Filename is missing");
                    }
                    table = new FunctionTable(source.name(), file == null ? "?" : file, number);
                    tally.understood();
                } else if (table != null && row.matches()) {
                    take(table, row, number, line, tally);
                } else if (line.isBlank()
                        || RULE.matcher(line).matches()
                        || (table != null && SOURCE_LINE.matcher(line).matches())) {
                    tally.understood();
                } else {
                    tally.unknown(number, line);
                }
            }
        }
        tables += handOn(table, evidence);
        if (tables == 0) {
            throw new UnreadableException(
                    "There is no measured line in it.",
                    null,
                    "Decorate a function with @profile and send the output of python -m memory_profiler program.py.");
        }
        tally.warn(
                "memory_profiler shows by how much the resident memory of the whole process rose while a line ran: not"
                        + " what the line allocated or still holds");
    }

    private static void take(FunctionTable table, Matcher row, int number, String line, Tally tally) {
        OptionalLong sourceLine = Amounts.whole(row.group(1));
        OptionalLong usage = Amounts.bytes(row.group(2), 2);
        OptionalLong increment = Amounts.bytes(row.group(3), 2);
        boolean possible = sourceLine.orElse(Long.MAX_VALUE) <= Integer.MAX_VALUE
                && usage.isPresent()
                && usage.getAsLong() >= 0
                && increment.isPresent()
                && table.add((int) sourceLine.getAsLong(), usage.getAsLong(), increment.getAsLong(), number);
        if (possible) {
            tally.fact();
        } else {
            tally.unknown(number, line);
            tally.unreadable(
                    "A number is larger than any process can be, or negative.",
                    number,
                    "Print the table again; this row was left out.");
        }
    }

    private static int handOn(FunctionTable table, Consumer<Evidence> evidence) {
        if (table == null || table.rows() == 0) {
            return 0;
        }
        evidence.accept(table.profile());
        return 1;
    }
}
