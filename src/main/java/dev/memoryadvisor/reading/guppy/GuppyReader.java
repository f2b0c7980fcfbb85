package dev.memoryadvisor.reading.guppy;

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
 * Reads partitions by kind of guppy3 ({@code guppy/heapy/UniSet.py}, {@code Part.py}) as printed and as dumped
 * ({@code Part.py}, {@code Stat.dump}), any number of them. Partitions by anything else (referrers, paths, sizes) are
 * understood but are no class histograms.
 */
public final class GuppyReader implements Reader {
    /** Id of the format. */
    public static final String ID = "guppy-heap";

    private static final Pattern PARTITION =
            Pattern.compile("\\s*Partition of a set of (-?\\d+) objects?\\. Total size = (-?\\d+) bytes\\.\\s*");
    private static final Pattern HEADER =
            Pattern.compile("\\s*Index\\s+Count\\s+%\\s+Size\\s+%\\s+Cumulative\\s+%\\s+(\\S.*)");
    private static final Pattern ROW = Pattern.compile(
            "\\s*(\\d+)\\s+(-?\\d+)\\s+-?\\d+\\s+(-?\\d+)\\s+-?\\d+\\s+-?\\d+\\s+-?\\d+(?:\\s+(\\S.*))?");
    /** A long name goes on in the next lines, under its column. */
    private static final Pattern CONTINUATION = Pattern.compile("\\s{24,}(\\S.*)");

    private static final Pattern FOOTER = Pattern.compile("\\s*<(\\d+) more rows?\\..*>\\s*");
    private static final Pattern DUMP_ROW = Pattern.compile("\\.r: (-?\\d+) (-?\\d+) (\\S.*)");
    private static final Pattern DUMP_FIELD = Pattern.compile("\\.([a-z]+):\\s?(.*)");
    private static final Pattern NO_EVIDENCE = Pattern.compile("\\s*(?:#.*|>>> .*)?");

    private static final Format FORMAT = new Format(
            ID, Kind.HISTOGRAM, RuntimeKind.CPYTHON, "from guppy import hpy; hpy().heap().dump(\"heap.hpy\")", """
                Partition of a set of 116450 objects. Total size = 6577574 bytes.
                 Index  Count   %     Size   % Cumulative  % Kind (class / dict of class)
                     0  10000   9  1840000  28   1840000  28 dict (no owner)
                     1  35194  30   985432  15   2825432  43 int
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstLine().startsWith(".loader: _load_stat")
                || head.lines().stream()
                        .anyMatch(line -> PARTITION.matcher(line).matches()
                                || HEADER.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Partitions partitions = new Partitions(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.text(), lines.line(), partitions, tally);
            }
        }
        partitions.end();
        if (partitions.histograms() == 0) {
            throw new UnreadableException(
                    "There is no partition by kind in it.",
                    null,
                    "Send the file that hpy().heap().dump(\"heap.hpy\") writes.");
        }
    }

    private static void take(String line, int number, Partitions partitions, Tally tally) {
        Matcher partition = PARTITION.matcher(line);
        Matcher header = HEADER.matcher(line);
        Matcher row = ROW.matcher(line);
        Matcher continuation = CONTINUATION.matcher(line);
        Matcher footer = FOOTER.matcher(line);
        Matcher dumpRow = DUMP_ROW.matcher(line);
        Matcher dumpField = DUMP_FIELD.matcher(line);
        if (row.matches()) {
            partitions.row(
                    row.group(1), row.group(2), row.group(3), row.group(4) == null ? "" : row.group(4), number, line);
        } else if (dumpRow.matches()) {
            partitions.dumpRow(dumpRow.group(1), dumpRow.group(2), dumpRow.group(3), number, line);
        } else if (partition.matches()) {
            tally.understood();
            partitions.begin(number, partition.group(1), partition.group(2));
        } else if (header.matches()) {
            tally.understood();
            partitions.view(number, header.group(1).strip());
        } else if (continuation.matches()
                && partitions.continues(continuation.group(1).strip())) {
            tally.understood();
        } else if (footer.matches()) {
            tally.understood();
        } else if (dumpField.matches()) {
            tally.understood();
            partitions.dumpField(number, dumpField.group(1), dumpField.group(2).strip());
        } else if (NO_EVIDENCE.matcher(line).matches()) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }
}
