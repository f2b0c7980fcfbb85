package dev.memoryadvisor.reading.debugmallocstats;

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
 * Reads what {@code sys._debugmallocstats()} writes to standard error ({@code Objects/obmalloc.c},
 * {@code _PyObject_DebugMallocStats}), once or several times. Arenas are of 256 KiB with pools of 4 KiB up to CPython 3.9,
 * of 1 MiB with pools of 16 KiB from 3.10 on; both sizes stand in the dump. From 3.10 on a map of the arenas follows, and
 * in every version the free lists of some types: they carry no fact.
 */
public final class DebugMallocStatsReader implements Reader {
    /** Id of the format. */
    public static final String ID = "cpython-debugmallocstats";

    private static final String NUMBER = "([\\d,]{1,30})";
    private static final Pattern BEGIN = Pattern.compile("Small block threshold = \\d+, in \\d+ size classes\\.\\s*");
    private static final Pattern ARENAS =
            Pattern.compile("(\\d+) arenas \\* (\\d+) bytes/arena\\s+=\\s+" + NUMBER + "\\s*");
    private static final Pattern UNUSED =
            Pattern.compile("(\\d+) unused pools \\* (\\d+) bytes\\s+=\\s+" + NUMBER + "\\s*");
    private static final Pattern NAMED = Pattern.compile("(# [a-z ]*[a-z]|Total)\\s+=\\s+" + NUMBER + "\\s*");
    private static final Pattern NO_FACT = Pattern.compile("\\s*(?:class\\s+size\\s+num pools.*|-{3}[- ]*+"
            + "|\\d+\\s+\\d+\\s+\\d+\\s+\\d+\\s+\\d+|arena map counts"
            + "|\\d+ free (?:\\d+-sized )?\\w+ \\* \\d+ bytes each =\\s+[\\d,]+)\\s*");

    private static final Format FORMAT = new Format(
            ID,
            Kind.ALLOCATOR_STATS,
            RuntimeKind.CPYTHON,
            "python -c \"import sys; …; sys._debugmallocstats()\" 2> allocator.txt",
            """
            Small block threshold = 512, in 32 size classes.

            # arenas highwater mark            =                    5
            5 arenas * 1048576 bytes/arena     =            5,242,880

            # bytes in allocated blocks        =            3,894,496
            # bytes in available blocks        =              728,448
            31 unused pools * 16384 bytes      =              507,904
            # bytes lost to pool headers       =               13,632
            # bytes lost to quantization       =               16,480
            # bytes lost to arena alignment    =               81,920
            Total                              =            5,242,880
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line -> BEGIN.matcher(line).matches()
                        || ARENAS.matcher(line).matches()
                        || UNUSED.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Dump dump = new Dump(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.text(), lines.line(), dump, tally);
            }
        }
        dump.end();
        if (dump.dumps() == 0) {
            throw new UnreadableException(
                    "The sums of the arenas are not in it, or do not add up.",
                    null,
                    "Send all that sys._debugmallocstats() writes to standard error.");
        }
        if (dump.dumps() > 1) {
            tally.warn("it holds " + dump.dumps() + " dumps: the last one is judged");
        }
    }

    private static void take(String line, int number, Dump dump, Tally tally) {
        Matcher arenas = ARENAS.matcher(line);
        Matcher unused = UNUSED.matcher(line);
        Matcher named = NAMED.matcher(line);
        if (BEGIN.matcher(line).matches()) {
            dump.begin(number);
            tally.understood();
        } else if (arenas.matches()) {
            count(dump.arenas(arenas.group(1), arenas.group(2), arenas.group(3), number), line, number, tally);
        } else if (unused.matches()) {
            count(dump.unused(unused.group(1), unused.group(2), unused.group(3)), line, number, tally);
        } else if (named.matches()) {
            count(dump.named(named.group(1), named.group(2)), line, number, tally);
        } else if (line.isBlank() || NO_FACT.matcher(line).matches()) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }

    private static void count(boolean possible, String line, int number, Tally tally) {
        if (possible) {
            tally.fact();
        } else {
            tally.unknown(number, line);
        }
    }
}
