package dev.memoryadvisor.reading.legacygclog;

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
import java.util.regex.Pattern;

/** Reads GC logs of HotSpot before unified logging: Serial, Parallel, CMS and G1 of JDK 8 and older. */
public final class LegacyGcLogReader implements Reader {
    /** Id of the format. */
    public static final String ID = "legacy-gc-log";

    private static final String STAMPS =
            "(?:(?:\\d{4}-\\d\\d-\\d\\dT[\\d:.,]{8,15}[+-]\\d{4}|\\d{1,9}[.,]\\d{3,6}|#\\d{1,9}): ?){0,3}";
    private static final Pattern RECORD = Pattern.compile(STAMPS
            + "\\[(?:(?:Full )?GC(?: ?--)?(?: pause| remark| cleanup| concurrent-| ?\\[| ?\\(| ?\\d|[ABDPT]| ?$).*"
            + "|(?:AS)?CMS-concurrent-.*|(?:Pause|Concurrent) [^\\]]{1,80}, (?:start|\\d+[.,]\\d+ ms)\\].*)");
    private static final Pattern MACHINE =
            Pattern.compile("(?:OpenJDK|Java HotSpot\\(TM\\)) .{1,40} VM \\(.{1,60}\\) for .{1,60} JRE \\(.*");
    private static final Pattern OTHER = Pattern.compile(STAMPS
            + "(?:Total time for which application threads were stopped: \\d.*"
            + "|Application time: \\d.* seconds|\\{Heap before (?:GC|gc) invocations=\\d.*)");

    private static final Format FORMAT = new Format(
            ID,
            Kind.GC_LOG,
            RuntimeKind.JVM,
            "java -XX:+PrintGCDetails -XX:+PrintGCDateStamps -XX:+PrintGCTimeStamps -Xloggc:gc.log",
            """
            0.294: [GC (Allocation Failure) [PSYoungGen: 65536K->10720K(76288K)] 65536K->17546K(251392K), 0.0263911 secs]
            1.807: [Full GC (Ergonomics) [PSYoungGen: 10720K->0K(76288K)] [ParOldGen: 6826K->9001K(175104K)] \
            17546K->9001K(251392K), [Metaspace: 9000K->9000K(1058816K)], 0.0434211 secs]
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(LegacyGcLogReader::recognises);
    }

    private static boolean recognises(String line) {
        if (line.isEmpty()) {
            return false;
        }
        char first = line.charAt(0);
        if (first == 'J' || first == 'O') {
            return MACHINE.matcher(line).matches();
        }
        return (first == '[' && RECORD.matcher(line).matches())
                || ((first == 'T' || first == 'A' || first == '{')
                        && OTHER.matcher(line).matches())
                || ((first == '#' || (first >= '0' && first <= '9'))
                        && (RECORD.matcher(line).matches()
                                || OTHER.matcher(line).matches()));
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        LogLines log = new LogLines(source.name(), tally, evidence);
        long tooLong;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                log.take(lines);
            }
            tooLong = lines.tooLong();
        }
        if (tooLong > 0) {
            tally.warn(tooLong + " lines are longer than a line may be and were skipped");
        }
        if (!log.end()) {
            throw new UnreadableException(
                    "There is no line of a GC log in it.",
                    null,
                    "Log with -XX:+PrintGCDetails -XX:+PrintGCTimeStamps -Xloggc:gc.log and send that file.");
        }
    }
}
