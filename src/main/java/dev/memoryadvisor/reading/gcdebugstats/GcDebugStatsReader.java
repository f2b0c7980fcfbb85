package dev.memoryadvisor.reading.gcdebugstats;

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

/**
 * Reads the statistics of CPython's cyclic collector among whatever else a program prints.
 *
 * <p>The lines are written by {@code Modules/gcmodule.c} (3.13: {@code Python/gc.c}); they have no times.
 */
public final class GcDebugStatsReader implements Reader {
    /** Id of the format. */
    public static final String ID = "cpython-gc-debug-stats";

    private static final Pattern LINE = Pattern.compile(
            "(?:.{0,200}\\s)?gc: (?:collecting generation \\d\\.\\.\\.|objects in each generation:(?: \\d+)+|done,"
                    + " .*|(?:un)?collectable <.{1,200} 0x[0-9a-fA-F]{1,16}>\\s*)");

    private static final Format FORMAT = new Format(
            ID,
            Kind.GC_LOG,
            RuntimeKind.CPYTHON,
            "python -c \"import gc; gc.set_debug(gc.DEBUG_STATS); …\" 2> gc.log",
            """
            gc: collecting generation 2...
            gc: objects in each generation: 315 249 17328
            gc: objects in permanent generation: 0
            gc: done, 336 unreachable, 0 uncollectable, 0.0119s elapsed
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(l -> l.contains("gc: ") && LINE.matcher(l).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        CollectionLines collections = new CollectionLines(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                collections.take(lines);
            }
        }
        if (!collections.end()) {
            throw new UnreadableException(
                    "There is no whole collection in it.",
                    null,
                    "Call gc.set_debug(gc.DEBUG_STATS) and send what the program prints to standard error.");
        }
    }
}
