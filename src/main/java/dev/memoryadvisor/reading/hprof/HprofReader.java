package dev.memoryadvisor.reading.hprof;

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
import java.io.EOFException;
import java.io.IOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads the heap dump of a JVM (HPROF 1.0.1 and 1.0.2) as the class histogram that {@code jcmd GC.class_histogram} would
 * print of it. What references what is not looked at. Whether the dump holds only reachable objects it does not say.
 *
 * <p>The dump is opened twice: once to count, once more for the names of the classes, which stand at its beginning.
 */
public final class HprofReader implements Reader {
    /** Id of the format. */
    public static final String ID = "hprof-heap-dump";

    private static final String MAGIC = "JAVA PROFILE 1.0.";
    private static final String ANDROID = MAGIC + "3";
    private static final long LATEST_MILLIS = 4_102_444_800_000L;
    private static final String AGAIN = "Take the heap dump again: jcmd <pid> GC.heap_dump <file>";

    private static final Format FORMAT =
            new Format(ID, Kind.HISTOGRAM, RuntimeKind.JVM, "jcmd <pid> GC.heap_dump heap.hprof", "JAVA PROFILE 1.0.2");

    static final int STRING = 0x01;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.text().startsWith(MAGIC);
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Counting counting;
        long takenAt;
        try (DumpInput in = new DumpInput(source.open())) {
            takenAt = header(in);
            counting = new Counting(in);
            counting.read();
        }
        if (counting.objects() == 0) {
            throw new UnreadableException("There is no object in the heap dump" + because(counting) + ".", null, AGAIN);
        }
        NameRecords names = new NameRecords();
        try (DumpInput in = new DumpInput(source.open())) {
            header(in);
            names.read(in, wanted(counting.classes()));
        }
        Rows rows = new Rows(counting, names);
        RowCollector kept = rows.collect();
        if (!counting.whole()) {
            tally.warn("the heap dump is cut or damaged" + because(counting) + ": only what stands before was counted");
        }
        if (rows.warning() != null) {
            tally.warn(rows.warning());
        }
        if (rows.nameless() > 0) {
            tally.warn("the names of " + rows.nameless() + " classes are missing");
        }
        tally.facts(kept.size());
        evidence.accept(new ClassHistogram(
                new Origin(source.name(), null),
                ID,
                RuntimeKind.JVM,
                sorted(kept.rows()),
                null,
                counting.whole() && rows.nameless() == 0 && !rows.refused(),
                true,
                false,
                null,
                null,
                takenAt > 0 && takenAt < LATEST_MILLIS ? Instant.ofEpochMilli(takenAt) : null));
    }

    private static String because(Counting counting) {
        return counting.whole() ? "" : " (" + counting.end() + ")";
    }

    /** Reads the header up to the first record. */
    private static long header(DumpInput in) throws IOException, UnreadableException {
        StringBuilder version = new StringBuilder();
        for (int c = in.tagOrEnd(); c > 0 && version.length() <= MAGIC.length() + 1; c = in.tagOrEnd()) {
            version.append((char) c);
        }
        if (version.toString().equals(ANDROID)) {
            throw new UnreadableException(
                    "This is a heap dump of Android.", null, "Convert it first: hprof-conv android.hprof java.hprof");
        }
        if (!version.toString().startsWith(MAGIC)) {
            throw new UnreadableException("This is no HPROF heap dump.", null, AGAIN);
        }
        try {
            long idBytes = in.u4();
            if (idBytes != 4 && idBytes != 8) {
                throw new UnreadableException(
                        "The heap dump is damaged: its identifiers cannot take " + idBytes + " bytes.", null, AGAIN);
            }
            in.idBytes((int) idBytes);
            return in.u8();
        } catch (EOFException cut) {
            throw new UnreadableException("The heap dump ends in its header.", null, AGAIN);
        }
    }

    private static Set<Long> wanted(DumpClasses classes) {
        Set<Long> wanted = new HashSet<>();
        for (DumpClass each : classes.all()) {
            if (each.isLoaded()) {
                wanted.add(each.nameId());
            }
        }
        return wanted;
    }

    private static List<HistogramRow> sorted(List<HistogramRow> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(HistogramRow::bytes, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(HistogramRow::name))
                .toList();
    }
}
