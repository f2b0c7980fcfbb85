package dev.memoryadvisor.reading.pproftop;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table of pprof ({@code printText} in {@code internal/report/report.go} of google/pprof) if it is of memory: bytes
 * by the function that allocated them, still held ({@code inuse_space}) or all there ever were ({@code alloc_space}). Its
 * units are of 1024.
 */
public final class PprofTopReader implements Reader {
    /** Id of the format. */
    public static final String ID = "pprof-top";

    private static final String VALUE = "(-?\\d++(?:\\.\\d++)?)(B|kB|MB|GB|TB|PB)?";
    private static final Pattern HEADING = Pattern.compile("\\s*flat\\s+flat%\\s+sum%\\s+cum\\s+cum%\\s*");
    private static final Pattern ROW = Pattern.compile(
            "\\s*" + VALUE + "\\s+-?[\\d.]+%\\s+-?[\\d.]+%\\s+-?[\\d.]+(?:B|kB|MB|GB|TB|PB)?\\s+-?[\\d.]+%\\s+(\\S.*)");
    private static final Pattern TYPE = Pattern.compile("Type: (\\S+)\\s*");
    private static final Pattern CUT = Pattern.compile("Dropped \\d+ nodes? .*|Showing top \\d+ nodes? out of \\d+.*");
    private static final Pattern KNOWN = Pattern.compile(
            "\\s*|(?:File|Build ID|Time|Duration|Comment|Doc|Active filters|focus|Main binary filename).*"
                    + "|Showing nodes accounting for .*|Fetching profile over .*|Saved profile in .*"
                    + "|\\(pprof\\).*|Entering interactive mode .*");
    private static final Pattern PLACE = Pattern.compile("(?:.* )?(\\S+):(\\d{1,9})");
    private static final String INLINED = " (inline)";
    private static final String PARTLY_INLINED = " (partial-inline)";
    private static final Map<String, AllocationMeasure> MEASURES =
            Map.of("inuse_space", AllocationMeasure.HELD, "alloc_space", AllocationMeasure.ALLOCATED);
    private static final List<String> UNITS = List.of("B", "kB", "MB", "GB", "TB", "PB");

    private static final Format FORMAT = new Format(
            ID,
            Kind.ALLOCATION_PROFILE,
            RuntimeKind.GO,
            "go tool pprof -top -sample_index=inuse_space <heap profile>",
            """
            Type: inuse_space
            Showing nodes accounting for 512.05kB, 100% of 512.05kB total
                  flat  flat%   sum%        cum   cum%
              512.05kB   100%   100%   512.05kB   100%  main.allocate
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
        Table table = new Table(source.name(), tally);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                table.take(lines.text(), lines.line());
            }
        }
        if (table.sites.isEmpty()) {
            throw new UnreadableException(
                    "There is no function that allocated memory in it.", null, "Print it with: " + FORMAT.command());
        }
        if (table.type == null) {
            tally.warn("the table does not say what it counts: it was taken as memory in use (inuse_space)");
        }
        tally.warn("pprof prints rounded sizes, and Go samples allocations: sizes are estimates");
        evidence.accept(table.profile());
    }

    /** The table while it is read. */
    private static final class Table {
        private final String input;
        private final Tally tally;
        private final List<AllocationSite> sites = new ArrayList<>();
        private long sum;
        private int startLine;
        private AllocationMeasure type;
        private boolean cut;

        Table(String input, Tally tally) {
            this.input = input;
            this.tally = tally;
        }

        void take(String line, int number) throws UnreadableException {
            Matcher row = ROW.matcher(line);
            Matcher typeLine = TYPE.matcher(line);
            if (startLine > 0 && row.matches()) {
                row(row, line, number);
            } else if (HEADING.matcher(line).matches()) {
                tally.understood();
                startLine = number;
            } else if (typeLine.matches()) {
                tally.understood();
                type(typeLine.group(1), number);
            } else if (CUT.matcher(line).matches()) {
                tally.understood();
                cut = true;
            } else if (KNOWN.matcher(line).matches()) {
                tally.understood();
            } else {
                tally.unknown(number, line);
            }
        }

        private void type(String newType, int number) throws UnreadableException {
            type = MEASURES.get(newType);
            if (type == null) {
                throw new UnreadableException(
                        "The profile counts " + newType + ", not bytes of memory.",
                        number,
                        "Print it with: " + FORMAT.command());
            }
        }

        private void row(Matcher row, String line, int number) {
            String unit = row.group(2);
            boolean nothing = unit == null && row.group(1).equals("0");
            OptionalLong bytes = unit == null && !nothing
                    ? OptionalLong.empty()
                    : Amounts.bytes(row.group(1), nothing ? 0 : UNITS.indexOf(unit));
            if (bytes.isEmpty() || bytes.getAsLong() < 0 || sum + bytes.getAsLong() > Amounts.LARGEST) {
                tally.unknown(number, line);
                tally.unreadable(
                        "A size has no unit, is negative or larger than any process can be.",
                        number,
                        "Print it with: " + FORMAT.command());
                cut = true;
                return;
            }
            if (bytes.getAsLong() == 0) {
                // It only calls functions that allocate.
                tally.understood();
                return;
            }
            tally.fact();
            sum += bytes.getAsLong();
            sites.add(site(row.group(3), bytes.getAsLong(), number));
        }

        /** With {@code -lines} a function is followed by its file and line; without, the function is the place. */
        private AllocationSite site(String text, long bytes, int number) {
            String function = text.strip();
            for (String suffix : List.of(INLINED, PARTLY_INLINED)) {
                function = function.endsWith(suffix)
                        ? function.substring(0, function.length() - suffix.length())
                        : function;
            }
            Matcher place = PLACE.matcher(function);
            boolean line = place.matches();
            return new AllocationSite(
                    new Origin(input, number),
                    line ? place.group(1) : function,
                    line ? Integer.valueOf(place.group(2)) : null,
                    bytes,
                    null,
                    null,
                    null,
                    0,
                    type == null ? AllocationMeasure.HELD : type);
        }

        AllocationProfile profile() {
            List<AllocationSite> shared = sites.stream()
                    .map(s -> s.withShare((double) s.bytes() / sum))
                    .toList();
            return new AllocationProfile(
                    new Origin(input, startLine), ID, RuntimeKind.GO, shared, cut ? Boolean.FALSE : null, false);
        }
    }
}
