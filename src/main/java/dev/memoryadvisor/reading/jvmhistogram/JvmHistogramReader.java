package dev.memoryadvisor.reading.jvmhistogram;

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
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads class histograms of HotSpot, any number of them in one input.
 *
 * <p>The form is that of {@code KlassInfoHisto::print_histo_on} and {@code KlassInfoEntry::print_on} in
 * {@code src/hotspot/share/memory/heapInspection.cpp}: since JDK 9 a class of a named module is followed by
 * {@code (module@version)}.
 */
public final class JvmHistogramReader implements Reader {
    /** Id of the format. */
    public static final String ID = "jvm-class-histogram";

    private static final Pattern HEADING =
            Pattern.compile("\\s*num\\s+#instances\\s+#bytes\\s+class name(?: \\(module\\))?\\s*");
    private static final Pattern ROW = Pattern.compile("\\s*\\d+:\\s+\\d+\\s+\\d+\\s+\\S.*");
    private static final Pattern NO_ROW = Pattern.compile("\\d+:|-+|Total\\s.*");
    /** A GC log may hold histograms (PrintClassHistogram); as a whole it is a GC log. */
    private static final Pattern GC_LOG =
            Pattern.compile("\\[.*|(?:#\\d+: |(?:\\d{4}-\\d\\d-\\d\\dT\\S+: )?\\d+[.,]\\d{3}: ).*");
    /** A collection: where one stands behind a histogram, the histogram stands in a GC log. */
    private static final Pattern COLLECTION =
            Pattern.compile("(?:[\\d#][\\d.,:T+-]{0,30}: ){0,3}\\[(?:Full )?GC[ (\\[-].*");

    private static final int LINES_LOOKED_AT = 10;

    private static final Format FORMAT =
            new Format(ID, Kind.HISTOGRAM, RuntimeKind.JVM, "jcmd <pid> GC.class_histogram", """
                 num     #instances         #bytes  class name (module)
                -------------------------------------------------------
                   1:         41089        3458952  [Ljava.lang.Object; (java.base@17.0.15)
                Total         41089        3458952
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        for (String line : head.lines()) {
            if (GC_LOG.matcher(line).matches()) {
                return false;
            }
            if (HEADING.matcher(line).matches()) {
                return head.lines().stream()
                        .noneMatch(l -> COLLECTION.matcher(l).matches());
            }
        }
        return beginsAmongRows(head);
    }

    /** Whether this is a histogram without its beginning: the first line may be half a row, the others are rows. */
    private static boolean beginsAmongRows(Head head) {
        List<String> lines = head.lines().stream()
                .filter(l -> !l.isBlank())
                .limit(LINES_LOOKED_AT)
                .toList();
        List<String> whole = lines.size() > 2 ? lines.subList(1, lines.size() - 1) : lines;
        return whole.stream().anyMatch(l -> ROW.matcher(l).matches())
                && whole.stream()
                        .allMatch(l ->
                                ROW.matcher(l).matches() || NO_ROW.matcher(l).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Assembly assembly = new Assembly(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                assembly.take(lines);
            }
        }
        assembly.end();
        if (assembly.histograms() == 0) {
            throw new UnreadableException(
                    "There is no row of a class histogram in it.",
                    null,
                    "Send the whole output of: jcmd <pid> GC.class_histogram");
        }
    }
}
