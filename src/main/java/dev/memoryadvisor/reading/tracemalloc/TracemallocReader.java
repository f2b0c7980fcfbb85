package dev.memoryadvisor.reading.tracemalloc;

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
 * Reads what programs print of {@code tracemalloc}: statistics by line, file and traceback, comparisons
 * ({@code Lib/tracemalloc.py}, {@code Statistic.__str__}, {@code StatisticDiff.__str__}), and the two recipes of its
 * documentation ("Pretty top" and "Get the traceback of a memory block"). A profile ends where a heading or another
 * form begins.
 */
public final class TracemallocReader implements Reader {
    /** Id of the format. */
    public static final String ID = "tracemalloc-statistics";

    private static final String SIZE = "(\\d+(?:\\.\\d+)?) ([KMGT]i)?B";
    private static final String SIGNED_SIZE = "([+-]\\d+(?:\\.\\d+)?) ([KMGT]i)?B";
    private static final Pattern STATISTIC = Pattern.compile("\\s*(\\S.*):(\\d+): size=" + SIZE + "(?: \\("
            + SIGNED_SIZE + "\\))?, count=(\\d+)(?: \\(([+-]\\d+)\\))?(?:, average=" + SIZE + ")?\\s*");
    private static final Pattern TOP = Pattern.compile("\\s*#\\d+: (\\S.*):(\\d+): " + SIZE + "\\s*");
    private static final Pattern OTHER = Pattern.compile("\\s*\\d+ other: " + SIZE + "\\s*");
    private static final Pattern TOTAL = Pattern.compile("\\s*Total allocated size: " + SIZE + "\\s*");
    private static final Pattern BLOCKS = Pattern.compile("\\s*(\\d+) memory blocks?: " + SIZE + "\\s*");
    private static final Pattern FRAME = Pattern.compile("\\s*File \"(.+)\", line (\\d+)\\s*");
    private static final Pattern HEADING = Pattern.compile("\\s*(?:\\[ .* ]|Top \\d+ lines|#(?!\\d+:).*)\\s*");
    private static final Pattern SOURCE_LINE = Pattern.compile("\\s{4,}\\S.*");

    private static final Format FORMAT = new Format(
            ID,
            Kind.ALLOCATION_PROFILE,
            RuntimeKind.CPYTHON,
            "tracemalloc.start(); …; for s in tracemalloc.take_snapshot().statistics('lineno'): print(s)",
            """
            /srv/app/orders.py:28: size=1173 KiB, count=19656, average=61 B
            /srv/app/orders.py:17: size=875 KiB, count=12001, average=75 B
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line ->
                        (line.contains(": size=") && STATISTIC.matcher(line).matches())
                                || (line.contains("#") && TOP.matcher(line).matches())
                                || (line.contains(" memory block")
                                        && BLOCKS.matcher(line).matches()));
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Profiles profiles = new Profiles(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.text(), lines.line(), profiles, tally);
            }
        }
        profiles.end();
        if (profiles.count() == 0) {
            throw new UnreadableException(
                    "There is no place with a size in it.",
                    null,
                    "Print each element of tracemalloc.take_snapshot().statistics('lineno').");
        }
    }

    private static void take(String line, int number, Profiles profiles, Tally tally) {
        Matcher statistic = STATISTIC.matcher(line);
        Matcher top = TOP.matcher(line);
        Matcher blocks = BLOCKS.matcher(line);
        Matcher frame = FRAME.matcher(line);
        if (statistic.matches()) {
            profiles.statistic(
                    new Place(statistic.group(1), statistic.group(2)),
                    new Size(statistic.group(3), statistic.group(4)),
                    statistic.group(5) == null ? null : new Size(statistic.group(5), statistic.group(6)),
                    statistic.group(7),
                    statistic.group(8),
                    number,
                    line);
        } else if (top.matches()) {
            profiles.top(new Place(top.group(1), top.group(2)), new Size(top.group(3), top.group(4)), number, line);
        } else if (blocks.matches()) {
            profiles.blocks(blocks.group(1), new Size(blocks.group(2), blocks.group(3)), number, line);
        } else if (frame.matches()) {
            tally.understood();
            profiles.frame(new Place(frame.group(1), frame.group(2)));
        } else if (OTHER.matcher(line).matches()) {
            tally.understood();
            profiles.others();
        } else if (TOTAL.matcher(line).matches()) {
            tally.understood();
            profiles.total();
        } else if (HEADING.matcher(line).matches()) {
            tally.understood();
            profiles.end();
        } else if (line.isBlank()
                || line.startsWith(">>>")
                || line.contains("get_traced_memory")
                || (profiles.printsSource() && SOURCE_LINE.matcher(line).matches())) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }
}
