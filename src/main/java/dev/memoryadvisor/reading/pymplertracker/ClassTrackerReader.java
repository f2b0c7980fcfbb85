package dev.memoryadvisor.reading.pymplertracker;

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
 * Reads what {@code ClassTracker.stats.print_summary()} prints ({@code pympler/classtracker_stats.py}): for each snapshot
 * the tracked classes, how many of their instances are alive, and how much those hold with all that they refer to. The
 * latter is no shallow size, so only the instances are taken.
 */
public final class ClassTrackerReader implements Reader {
    /** Id of the format. */
    public static final String ID = "pympler-classtracker";

    private static final String SIZE = "\\s+-?\\d+(?:\\.\\d+)?\\s+[KMGTE]?B";
    private static final Pattern BEGIN = Pattern.compile("-{2,} SUMMARY -{20,}\\s*");
    private static final Pattern END = Pattern.compile("-{20,}\\s*");
    private static final Pattern SNAPSHOT = Pattern.compile(".* active" + SIZE + "\\s+average\\s+pct\\s*");
    private static final Pattern ROW =
            Pattern.compile("  (\\S++(?: \\S++){0,20}?)\\s++(\\d++)" + SIZE + SIZE + "\\s+\\d+%\\s*");
    /** The heading of Pympler's other table, which has a reader of its own. */
    private static final Pattern OTHER_TABLE = Pattern.compile("\\s*types \\|\\s+# objects \\|\\s+total size\\s*");

    private static final Format FORMAT = new Format(
            ID,
            Kind.HISTOGRAM,
            RuntimeKind.CPYTHON,
            "tracker = pympler.classtracker.ClassTracker(); tracker.track_class(Order);"
                    + " tracker.create_snapshot('after'); tracker.stats.print_summary()",
            """
            ---- SUMMARY ------------------------------------------------------------------
            after                                    active      0     B      average   pct
              workload.Order                            200     69.82 KB    357     B    0%
            -------------------------------------------------------------------------------
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(line -> BEGIN.matcher(line).matches())
                && head.lines().stream()
                        .noneMatch(line -> OTHER_TABLE.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        RowCollector rows = null;
        int heading = 1;
        int snapshots = 0;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                int number = lines.line();
                Matcher row = ROW.matcher(line);
                if (SNAPSHOT.matcher(line).matches()) {
                    snapshots += handOn(rows, source.name(), heading, evidence);
                    rows = new RowCollector();
                    heading = number;
                    tally.understood();
                } else if (BEGIN.matcher(line).matches() || END.matcher(line).matches() || line.isBlank()) {
                    tally.understood();
                } else if (rows != null && row.matches()) {
                    OptionalLong count = Amounts.whole(row.group(2));
                    boolean kept = count.isPresent()
                            && rows.add(new HistogramRow(row.group(1), null, count.getAsLong(), null, number));
                    if (kept) {
                        tally.fact();
                    } else {
                        tally.unknown(number, line);
                    }
                } else {
                    tally.unknown(number, line);
                }
            }
        }
        snapshots += handOn(rows, source.name(), heading, evidence);
        if (snapshots == 0) {
            throw new UnreadableException(
                    "There is no snapshot with a tracked class in it.",
                    null,
                    "Call tracker.create_snapshot() and print tracker.stats.print_summary().");
        }
        tally.warn(
                "Pympler's class tracker counts only the classes that it was told to track, and prints their size with"
                        + " all that they refer to: only the instances are used");
    }

    private static int handOn(RowCollector rows, String input, int heading, Consumer<Evidence> evidence) {
        if (rows == null || rows.isEmpty()) {
            return 0;
        }
        evidence.accept(new ClassHistogram(
                new Origin(input, heading),
                ID,
                RuntimeKind.CPYTHON,
                rows.rows(),
                null,
                false,
                false,
                false,
                null,
                null,
                null));
        return 1;
    }
}
