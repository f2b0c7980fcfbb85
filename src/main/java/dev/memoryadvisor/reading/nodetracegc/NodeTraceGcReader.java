package dev.memoryadvisor.reading.nodetracegc;

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

/** Reads the trace of V8's collector ({@code GCTracer::Print} in {@code heap/gc-tracer.cc}), of Node.js 12 and later. */
public final class NodeTraceGcReader implements Reader {
    /** Id of the format. */
    public static final String ID = "node-trace-gc";

    private static final Pattern LINE =
            Pattern.compile("\\[\\d{1,10}:(?:0x)?[0-9a-fA-F]{1,16}(?::\\d{1,9})?\\] {1,20}\\d{1,12} ms:"
                    + " (?:Scavenge|Mark-|Minor Mark-|Mark-Compact).{1,80} -> .{1,40} MB, .*");

    private static final Format FORMAT =
            new Format(ID, Kind.GC_LOG, RuntimeKind.NODE, "node --trace-gc app.js > gc.log", """
                [41:0x5f3a0b0]       44 ms: Scavenge 3.9 (4.0) -> 3.0 (5.0) MB, 1.15 / 0.00 ms  (average mu = 1.000, \
                current mu = 1.000) allocation failure;
                [41:0x5f3a0b0]      306 ms: Mark-Compact 17.6 (28.9) -> 13.5 (47.0) MB, 5.26 / 0.00 ms  (average mu = \
                1.000, current mu = 1.000) finalize incremental marking via stack guard; GC in old space requested
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(l -> l.startsWith("[") && LINE.matcher(l).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TraceLines trace = new TraceLines(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                trace.take(lines);
            }
        }
        if (!trace.end()) {
            throw new UnreadableException(
                    "There is no whole line of a trace in it.",
                    null,
                    "Run with node --trace-gc and send what the program prints to standard output.");
        }
    }
}
