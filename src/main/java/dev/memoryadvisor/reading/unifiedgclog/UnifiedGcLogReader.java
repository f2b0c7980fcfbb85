package dev.memoryadvisor.reading.unifiedgclog;

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

/** Reads GC logs of the JVM's unified logging: G1, Parallel, Serial, CMS, ZGC and Shenandoah of JDK 9 and later. */
public final class UnifiedGcLogReader implements Reader {
    /** Id of the format. */
    public static final String ID = "unified-gc-log";

    private static final Pattern TAGGED =
            Pattern.compile("(?:\\[[^\\]\\[]{1,80}\\]){0,10}\\[(?:gc|safepoint)(?:,[a-z,]{1,60})? *\\].*");
    private static final Pattern WITHOUT_TAGS = Pattern.compile(
            "(?:\\[[^\\]\\[]{1,80}\\]){0,10} ?GC\\(\\d{1,9}\\) (?:[yYO]: )?(?:Pause|Concurrent|Garbage|Minor|Major)"
                    + " .*");

    private static final Format FORMAT =
            new Format(ID, Kind.GC_LOG, RuntimeKind.JVM, "java -Xlog:gc*,safepoint:file=gc.log", """
                [0.031s][info][gc] Using G1
                [0.475s][info][gc,start    ] GC(0) Pause Young (Normal) (G1 Evacuation Pause)
                [0.511s][info][gc          ] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 14M->12M(256M) 35.811ms
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        for (String line : head.lines()) {
            if (line.startsWith("[") && TAGGED.matcher(line).matches()) {
                return true;
            }
            if ((line.startsWith("[") || line.startsWith("GC("))
                    && WITHOUT_TAGS.matcher(line).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        RunReader runs = new RunReader(source.name(), tally, evidence);
        long tooLong;
        try (ByteLines lines = source.lines(DecoratedLines::new)) {
            while (lines.next()) {
                runs.take(lines);
            }
            tally.understood(lines.passed());
            tooLong = lines.tooLong();
        }
        if (tooLong > 0) {
            tally.warn(tooLong + " lines are longer than a line may be and were skipped");
        }
        if (!runs.end()) {
            throw new UnreadableException(
                    "There is no line of a GC log in it.", null, "Log with -Xlog:gc*:file=gc.log and send that file.");
        }
    }
}
