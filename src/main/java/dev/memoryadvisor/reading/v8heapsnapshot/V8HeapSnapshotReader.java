package dev.memoryadvisor.reading.v8heapsnapshot;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.RowCollector;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads a heap snapshot of V8 ({@code HeapSnapshotJSONSerializer} in {@code src/profiler/heap-snapshot-generator.cc}). V8
 * collects before it takes one and writes only what is reachable. The snapshot is read as a stream: the limit of a structured
 * document is for documents that must be held whole, and does not apply; that of its depth does.
 */
public final class V8HeapSnapshotReader implements Reader {
    /** Id of the format. */
    public static final String ID = "v8-heap-snapshot";

    private static final Pattern BEGIN =
            Pattern.compile("\\s*\\{\\s*\"snapshot\"\\s*:\\s*\\{\\s*\"(?:meta|title|uid)\"");
    private static final String AGAIN = "Take the heap snapshot again and send the whole file.";

    private static final Format FORMAT = new Format(
            ID,
            Kind.HISTOGRAM,
            RuntimeKind.NODE,
            "node --heapsnapshot-signal=SIGUSR2 app.js; kill -USR2 <pid>",
            "{\"snapshot\":{\"meta\":{\"node_fields\":[\"type\",\"name\",\"id\",\"self_size\",\"edge_count\"]}}}");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return BEGIN.matcher(head.text()).lookingAt();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(source.limits().structuredDepth())
                        .build())
                .build();
        String damage = null;
        SnapshotStream snapshot;
        try (JsonParser json = factory.createParser(source.open())) {
            snapshot = new SnapshotStream(json);
            try {
                snapshot.read();
            } catch (JsonProcessingException broken) {
                damage = broken.getOriginalMessage();
            } catch (SnapshotStream.NoSnapshotException broken) {
                damage = broken.getMessage();
            }
        }
        RowCollector rows = rows(snapshot, tally);
        if (rows.isEmpty()) {
            throw new UnreadableException(
                    "There is no object in the heap snapshot" + (damage == null ? "" : ": " + damage) + ".",
                    null,
                    AGAIN);
        }
        boolean whole = damage == null && snapshot.whole() && !snapshot.totals().impossible();
        if (!whole) {
            tally.warn("the heap snapshot is cut or damaged" + (damage == null ? "" : " (" + damage + ")")
                    + ": only what stands before was counted");
        }
        tally.facts(rows.size());
        evidence.accept(new ClassHistogram(
                new Origin(source.name(), null),
                ID,
                RuntimeKind.NODE,
                rows.rows().stream()
                        .sorted(Comparator.comparing(HistogramRow::bytes)
                                .reversed()
                                .thenComparing(HistogramRow::name))
                        .toList(),
                true,
                whole,
                true,
                false,
                null,
                null,
                null));
    }

    private static RowCollector rows(SnapshotStream snapshot, Tally tally) {
        RowCollector rows = new RowCollector();
        NodeTotals totals = snapshot.totals();
        long nameless = totals.others().count();
        long namelessBytes = totals.others().bytes();
        for (Map.Entry<Integer, NodeTotals.Total> each : totals.byName().entrySet()) {
            NodeTotals.Total total = each.getValue();
            String name = snapshot.name(each.getKey());
            if (name == null) {
                nameless += total.count();
                namelessBytes += total.bytes();
            } else if (total.count() > 0) {
                add(rows, name.isBlank() ? "(anonymous)" : name, total.count(), total.bytes());
            }
        }
        for (Map.Entry<String, NodeTotals.Total> each : totals.byType().entrySet()) {
            if (each.getValue().count() > 0) {
                add(
                        rows,
                        each.getKey(),
                        each.getValue().count(),
                        each.getValue().bytes());
            }
        }
        if (nameless > 0) {
            tally.warn(String.format(
                    Locale.ROOT,
                    "%,d objects of %,d bytes have no name of a constructor and were left out",
                    nameless,
                    namelessBytes));
        }
        return rows;
    }

    private static void add(RowCollector rows, String name, long count, long bytes) {
        rows.add(new HistogramRow(name, null, count, bytes, null));
    }
}
