package dev.memoryadvisor.reading.hprof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Readers;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Heap dumps written record by record, and one of this JVM beside its own class histogram. */
class HprofReaderTest {
    private static final int OBJECT = 2;
    private static final int INT = 10;
    private static final int LONG = 11;
    private static final int BYTE = 8;

    private final Tally tally = new Tally("heap.hprof");

    /** Two classes, a few objects and arrays, one root of each kind. */
    private static DumpBuilder strings(int idBytes) {
        return new DumpBuilder("1.0.2", idBytes)
                .string(1, "java/lang/Object")
                .string(2, "com/acme/Order")
                .string(3, "[Lcom/acme/Order;")
                .string(4, "com/acme/Shop$$Lambda+0x000001")
                .string(98, "field")
                .loadClass(0x10, 1)
                .loadClass(0x20, 2)
                .loadClass(0x30, 3)
                .loadClass(0x40, 4);
    }

    private static DumpBuilder heap(int idBytes) {
        DumpBuilder heap = new DumpBuilder("1.0.2", idBytes)
                .roots(0x1000)
                .classDump(0x10, 0, 0)
                .classDump(0x20, 0x10, 3L * idBytes + 4, OBJECT, OBJECT, OBJECT, INT)
                .classDump(0x40, 0x10, 0);
        for (int i = 0; i < 5; i++) {
            heap.instance(0x1000 + 32 * i, 0x20, 3 * idBytes + 4);
        }
        return heap.instance(0x1100, 0x40, 0)
                .objectArray(0x1110, 0x30, 5)
                .primitiveArray(0x1138, BYTE, 5, 1)
                .primitiveArray(0x1150, LONG, 2, 8);
    }

    private ClassHistogram read(byte[] dump) throws IOException, UnreadableException {
        return read(() -> new ByteArrayInputStream(dump));
    }

    private ClassHistogram read(Source.Bytes dump) throws IOException, UnreadableException {
        Source source = new Source("heap.hprof", dump, Limits.DEFAULT);
        List<Reader> readers = Readers.recognising(source.head());
        assertThat(readers).hasExactlyElementsOfTypes(HprofReader.class);
        List<Evidence> found = new ArrayList<>();
        readers.get(0).read(source, tally, found::add);
        assertThat(found).hasSize(1);
        return (ClassHistogram) found.get(0);
    }

    private static Map<String, HistogramRow> byName(ClassHistogram histogram) {
        return histogram.rows().stream()
                .collect(Collectors.toMap(
                        HistogramRow::name,
                        row -> row,
                        (a, b) -> new HistogramRow(
                                a.name(), null, a.instances() + b.instances(), a.bytes() + b.bytes(), null)));
    }

    private static HistogramRow row(String name, long instances, long bytes) {
        return new HistogramRow(name, null, instances, bytes, null);
    }

    @Test
    void countsObjectsAndArrays() throws Exception {
        ClassHistogram histogram =
                read(strings(8).record(0x1c, heap(8)).record(0x2c, 0).toByteArray());
        assertThat(histogram.rows())
                .containsExactly(
                        row("com.acme.Order", 5, 5 * 32),
                        row("[Lcom.acme.Order;", 1, 40),
                        row("[J", 1, 32),
                        row("[B", 1, 24),
                        row("com.acme.Shop$$Lambda/0x000001", 1, 16));
        assertThat(histogram.complete()).isTrue();
        assertThat(histogram.live()).isNull();
        assertThat(histogram.takenAt()).hasToString("2023-11-14T22:13:20Z");
        assertThat(tally.warnings())
                .singleElement()
                .asString()
                .contains("headers of 12 bytes, references of 4", "likely but cannot be told");
    }

    @Test
    void readsIdentifiersOfFourBytes() throws Exception {
        ClassHistogram histogram = read(strings(4).record(0x0c, heap(4)).toByteArray());
        assertThat(histogram.rows())
                .containsExactly(
                        row("com.acme.Order", 5, 5 * 24),
                        row("[J", 1, 32),
                        row("[Lcom.acme.Order;", 1, 32),
                        row("[B", 1, 24),
                        row("com.acme.Shop$$Lambda/0x000001", 1, 8));
        assertThat(histogram.complete()).isTrue();
    }

    @Test
    void readsADumpWhoseLengthDidNotFit() throws Exception {
        byte[] body = heap(8).toByteArray();
        byte[] start = strings(8).record(0x0c, 0).toByteArray();
        byte[] dump = Arrays.copyOf(start, start.length + body.length - 31);
        System.arraycopy(body, 31, dump, start.length, body.length - 31);
        assertThat(byName(read(dump))).containsEntry("com.acme.Order", row("com.acme.Order", 5, 160));
    }

    @Test
    void countsWhatStandsBeforeACut() throws Exception {
        byte[] whole = strings(8).record(0x1c, heap(8)).record(0x2c, 0).toByteArray();
        ClassHistogram histogram = read(Arrays.copyOf(whole, whole.length - 20));
        assertThat(histogram.complete()).isFalse();
        assertThat(byName(histogram))
                .containsEntry("com.acme.Order", row("com.acme.Order", 5, 160))
                .doesNotContainKey("[J");
        assertThat(tally.warnings()).anyMatch(w -> w.contains("cut or damaged (it ends inside a record, at byte "));
    }

    @Test
    void missesTheEnd() throws Exception {
        ClassHistogram histogram = read(strings(8).record(0x1c, heap(8)).toByteArray());
        assertThat(histogram.complete()).isFalse();
        assertThat(tally.warnings()).anyMatch(w -> w.contains("it has no end record"));
    }

    @Test
    void stopsAtARecordThatNoDumpHas() throws Exception {
        ClassHistogram histogram =
                read(strings(8).record(0x1c, heap(8).u1(0x77).zeros(100)).toByteArray());
        assertThat(histogram.complete()).isFalse();
        assertThat(tally.warnings()).anyMatch(w -> w.contains("there is no record with the tag 0x77"));
    }

    @Test
    void believesSizesThatHoldHeaders() throws Exception {
        DumpBuilder heap = new DumpBuilder("1.0.1", 8)
                .classDump(0x10, 0, 16)
                .classDump(0x20, 0x10, 40, OBJECT, OBJECT, OBJECT, INT)
                .instance(0x7f0000001000L, 0x20, 28)
                .objectArray(0x7f0000001028L, 0x30, 2);
        ClassHistogram histogram = read(strings(8).record(0x0c, heap).toByteArray());
        assertThat(histogram.rows()).containsExactly(row("com.acme.Order", 1, 40), row("[Lcom.acme.Order;", 1, 32));
        assertThat(tally.warnings()).isEmpty();
    }

    @Test
    void tellsTheLayoutFromNeighbours() throws Exception {
        DumpBuilder heap = new DumpBuilder("1.0.2", 8).classDump(0x10, 0, 0).classDump(0x20, 0x10, 4, INT);
        long at = 0x7f0000001000L;
        for (int i = 1; i <= 50; i++) {
            heap.objectArray(at, 0x30, i).instance(at + (12L + 4L * i + 7) / 8 * 8, 0x20, 4);
            at += (12L + 4L * i + 7) / 8 * 8 + 16;
        }
        ClassHistogram histogram =
                read(strings(8).record(0x1c, heap).record(0x2c, 0).toByteArray());
        assertThat(byName(histogram)).containsEntry("com.acme.Order", row("com.acme.Order", 50, 50 * 16));
        assertThat(tally.warnings())
                .singleElement()
                .asString()
                .contains("headers of 8 bytes, references of 4", "fits the addresses");
    }

    @Test
    void refusesAndroidAndWhatIsNoDump() {
        assertThatThrownBy(() -> read(new DumpBuilder("1.0.3", 4).toByteArray()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("Android");
        assertThatThrownBy(() -> read(new DumpBuilder("1.0.2", 6).toByteArray()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("cannot take 6 bytes");
        assertThatThrownBy(() -> read(new DumpBuilder("1.0.2", 8).toByteArray()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("There is no object");
        assertThatThrownBy(() -> read("JAVA PROFILE 1.0.2\0\0\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("ends in its header");
    }

    /** One of these objects is made for each row that is compared. */
    private static final class Marker {
        private final long number;
        private final Object next;
        private final byte small;

        Marker(long number, Object next) {
            this.number = number;
            this.next = next;
            this.small = (byte) number;
        }

        long sum() {
            return number + small + (next == null ? 0 : 1);
        }
    }

    @Test
    void agreesWithTheClassHistogramOfThisJvm(@TempDir Path folder) throws Exception {
        List<Object> kept = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            kept.add(new Marker(i, i % 2 == 0 ? null : kept));
            kept.add(new Marker[i % 20]);
            kept.add(new float[i % 20]);
        }
        Path file = folder.resolve("heap.hprof");
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        server.invoke(
                new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
                "dumpHeap",
                new Object[] {file.toString(), true},
                new String[] {String.class.getName(), "boolean"});
        String printed = (String) server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                "gcClassHistogram",
                new Object[] {new String[0]},
                new String[] {String[].class.getName()});
        Map<String, HistogramRow> dumped = byName(read(() -> Files.newInputStream(file)));
        Map<String, HistogramRow> expected = byName(histogram(printed));
        for (String same : List.of(Marker.class.getName(), "[L" + Marker.class.getName() + ";")) {
            assertThat(dumped.get(same).instances()).isEqualTo(5000);
            assertThat(dumped.get(same).bytes()).isEqualTo(expected.get(same).bytes());
        }
        for (String near : List.of("[F", "java.lang.String", "java.util.HashMap$Node", "[Ljava.util.HashMap$Node;")) {
            assertThat((double) dumped.get(near).bytes())
                    .as(near)
                    .isCloseTo(
                            expected.get(near).bytes(),
                            within(expected.get(near).bytes() * 0.05));
        }
        assertThat(kept).hasSize(15_000).anyMatch(o -> o instanceof Marker m && m.sum() > 1);
    }

    private static ClassHistogram histogram(String printed) throws IOException, UnreadableException {
        Source source = Source.of("histogram", printed);
        List<Evidence> found = new ArrayList<>();
        Readers.recognising(source.head()).get(0).read(source, new Tally("histogram"), found::add);
        return (ClassHistogram) found.get(0);
    }
}
