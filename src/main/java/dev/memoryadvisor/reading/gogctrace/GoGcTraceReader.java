package dev.memoryadvisor.reading.gogctrace;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
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

/**
 * Reads the trace of Go's collector, as the documentation of package {@code runtime} gives it: {@code gc # @#s #%:
 * #+#+# ms clock, #+#/#/#+# ms cpu, #->#-># MB, # MB goal, # P}. The first and the last of the clock times stop the
 * program (sweep termination, mark termination); Go 1.5 has five of them, of which the first and the fourth and fifth do.
 */
public final class GoGcTraceReader implements Reader {
    /** Id of the format. */
    public static final String ID = "go-gctrace";

    private static final Pattern LINE =
            Pattern.compile("gc \\d{1,9} @\\d{1,9}\\.\\d{1,6}s \\d{1,3}%: [\\d.+]{3,60} ms clock, .*");

    private static final Format FORMAT =
            new Format(ID, Kind.GC_LOG, RuntimeKind.GO, "GODEBUG=gctrace=1 ./program 2> gc.log", """
                gc 1 @0.012s 2%: 0.026+0.39+0.10 ms clock, 0.21+0.88/0.52/0+0.84 ms cpu, 4->4->1 MB, 4 MB goal, 8 P
                gc 2 @0.019s 3%: 0.031+0.51+0.09 ms clock, 0.25+1.02/0.61/0+0.72 ms cpu, 4->5->2 MB, 5 MB goal, 8 P
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(l -> l.startsWith("gc ") && LINE.matcher(l).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Run run = new Run(source.name(), evidence);
        TraceLine trace = new TraceLine();
        boolean said = false;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                switch (trace.take(lines)) {
                    case CYCLE -> {
                        run.add(trace, lines.line());
                        tally.fact();
                    }
                    case KNOWN -> tally.understood();
                    case IMPOSSIBLE -> {
                        tally.unknown(lines.number(), lines.text());
                        if (!said) {
                            said = true;
                            tally.unreadable(
                                    "A number is larger than any process can reach.",
                                    lines.line(),
                                    "Look at this line of the log; it was left out.");
                        }
                    }
                    default -> tally.unknown(lines.number(), lines.text());
                }
            }
        }
        if (!run.end()) {
            throw new UnreadableException(
                    "There is no whole line of a trace in it.",
                    null,
                    "Run with GODEBUG=gctrace=1 and send what the program prints to standard error.");
        }
    }

    /** Hands on the cycles of one run after another. */
    private static final class Run {
        private final String input;
        private final Consumer<Evidence> evidence;
        private int number;
        private double last = -1;
        private Origin lastOrigin;
        private GcMoment lastMoment;

        private Run(String input, Consumer<Evidence> evidence) {
            this.input = input;
            this.evidence = evidence;
        }

        private void add(TraceLine line, int lineNumber) {
            Origin origin = new Origin(input, lineNumber);
            if (number == 0 || line.seconds() < last - 1) {
                end();
                number++;
                begin(line, origin);
            }
            last = line.seconds();
            double before = line.sweepMillis();
            pause(line, origin, GcKind.MARK_START, "STW sweep termination", before, before);
            double all = before + line.concurrentMillis() + line.markMillis();
            pause(line, origin, GcKind.MARK_END, "STW mark termination", all, line.markMillis());
            lastMoment = moment(line, all);
            lastOrigin = origin;
            evidence.accept(new GcCycle(
                    origin,
                    lastMoment,
                    line.id(),
                    GcKind.CONCURRENT,
                    "gc",
                    line.forced() ? "forced" : null,
                    rounded(all),
                    new HeapChange(line.startBytes(), line.liveBytes(), null),
                    line.liveBytes(),
                    Math.max(0, line.endBytes() - line.startBytes()),
                    null,
                    true));
        }

        private void begin(TraceLine line, Origin origin) {
            evidence.accept(new GcLogHeader(
                    origin,
                    number,
                    moment(line, 0),
                    RuntimeKind.GO,
                    null,
                    null,
                    null,
                    null,
                    line.processors(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null));
        }

        private void pause(TraceLine line, Origin origin, GcKind kind, String label, double end, double millis) {
            evidence.accept(new GcPause(
                    origin,
                    moment(line, end),
                    line.id(),
                    kind,
                    label,
                    null,
                    rounded(millis),
                    null,
                    null,
                    null,
                    false,
                    false,
                    false));
        }

        private static GcMoment moment(TraceLine line, double later) {
            return new GcMoment(Math.round((line.seconds() + later / 1e3) * 1e6) / 1e6, null);
        }

        private static double rounded(double millis) {
            return Math.round(millis * 1e6) / 1e6;
        }

        private boolean end() {
            if (number > 0) {
                evidence.accept(new GcRunEnd(lastOrigin, lastMoment, true, false, true));
            }
            return number > 0;
        }
    }
}
