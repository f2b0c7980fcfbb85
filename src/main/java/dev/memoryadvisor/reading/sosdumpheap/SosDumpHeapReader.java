package dev.memoryadvisor.reading.sosdumpheap;

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
 * Reads the statistics that SOS prints of the .NET heap, in the form of {@code DumpHeapService.PrintHeap} in
 * dotnet/diagnostics (numbers grouped, total with bytes) and in the older one of {@code strike.cpp} (total of objects alone).
 * Whether only reachable objects are counted depends on an option that the output does not show.
 */
public final class SosDumpHeapReader implements Reader {
    /** Id of the format. */
    public static final String ID = "sos-dumpheap-stat";

    static final Pattern HEADING = Pattern.compile("\\s*MT\\s+Count\\s+TotalSize\\s+Class Name\\s*");

    private static final Format FORMAT =
            new Format(ID, Kind.HISTOGRAM, RuntimeKind.DOTNET, "dotnet-dump analyze <dump> -c \"dumpheap -stat\"", """
                Statistics:
                          MT Count TotalSize Class Name
                7f6c1eeefba8 4,808   115,392 System.String
                Total 4,808 objects, 115,392 bytes
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
        Statistics statistics = new Statistics(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                statistics.take(lines.text(), lines.line());
            }
        }
        statistics.endWithoutTotal();
        if (statistics.histograms() == 0) {
            throw new UnreadableException(
                    "There is no row of heap statistics in it.", null, "Send the whole output of: dumpheap -stat");
        }
    }
}
