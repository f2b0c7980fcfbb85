package dev.memoryadvisor.measure.histogram;

import static dev.memoryadvisor.measure.histogram.Histograms.JVM;
import static dev.memoryadvisor.measure.histogram.Histograms.complete;
import static dev.memoryadvisor.measure.histogram.Histograms.hourly;
import static dev.memoryadvisor.measure.histogram.Histograms.jvm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memoryadvisor.fact.ClassGrowth;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.ClassOrigin;
import dev.memoryadvisor.fact.ClassRow;
import dev.memoryadvisor.fact.GeneratedClasses;
import dev.memoryadvisor.fact.GrowthGroup;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.OtherClasses;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RepeatedClasses;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.fact.Shape;
import dev.memoryadvisor.fact.SnapshotSeries;
import dev.memoryadvisor.measure.ownership.Owners;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HistogramMeasuresTest {
    private static final long MIB = 1 << 20;

    @Test
    void nothingSaysNothing() {
        HistogramMeasurement measured = HistogramMeasures.of(List.of(), JVM, Owners.NONE);
        assertThat(measured.facts()).isEmpty();
        assertThat(measured.holds()).isEmpty();
    }

    @Test
    void oneSnapshotIsAHeapOfClasses() {
        HistogramMeasurement measured = HistogramMeasures.of(
                List.of(jvm("h.txt", "[B 10 300\ncom.acme.Order 5 100\n[B 1 100")), JVM, Owners.NONE);
        assertThat(facts(measured, Heap.class)).singleElement().satisfies(h -> {
            assertThat(h.bytes()).isEqualTo(500);
            assertThat(h.classes()).isEqualTo(2);
        });
        assertThat(facts(measured, ClassRow.class))
                .satisfiesExactly(
                        r -> {
                            assertThat(r.displayName()).isEqualTo("byte[]");
                            assertThat(r.bytes()).isEqualTo(400);
                            assertThat(r.shareOfHeap()).isEqualTo(0.8);
                        },
                        r -> {
                            assertThat(r.kind()).isEqualTo(ClassOrigin.APPLICATION);
                            assertThat(r.averageBytes()).isEqualTo(20);
                            assertThat(r.origin().line()).isEqualTo(2);
                        });
        assertThat(facts(measured, SnapshotSeries.class)).isEmpty();
        assertThat(measured.holds())
                .containsExactlyInAnyOrder("histogram", "histogram.live", "histogram.complete", "histogram.allObjects");
        assertThat(measured.figures().get("h.txt"))
                .containsEntry("classes", 2)
                .containsEntry("instances", 16L)
                .containsEntry("bytes", 500L)
                .containsEntry("live", true)
                .doesNotContainKey("layout");
        assertThat(measured.topClasses()).hasSize(2);
    }

    @Test
    void theRestOfALargeHistogramIsOneSum() {
        StringBuilder table = new StringBuilder();
        for (int i = 0; i < 5_000; i++) {
            table.append("com.acme.C")
                    .append(i)
                    .append(" 1 ")
                    .append(10_000 - i)
                    .append('\n');
        }
        HistogramMeasurement measured = HistogramMeasures.of(List.of(jvm("h.txt", table.toString())), JVM, Owners.NONE);
        int rows = facts(measured, ClassRow.class).size();
        assertThat(rows).isBetween(2_000, 4_000);
        assertThat(facts(measured, OtherClasses.class)).singleElement().satisfies(o -> assertThat(o.classes())
                .isEqualTo(5_000 - rows));
    }

    @Test
    void namesTellWhichClassesWereMadeAndWhichWereLoadedAgain() {
        HistogramMeasurement measured = HistogramMeasures.of(List.of(jvm("h.txt", """
            com.acme.Tenant 1 24
            [Lcom.acme.Tenant; 1 24
            [Lcom.acme.Tenant; 1 24
            [Lcom.acme.Tenant; 1 24
            com.acme.Main$$Lambda$14/0x0000000800c03000 2 32
            com.acme.Tenant 1 24
            com.acme.Main$$Lambda/0x00007f8e4c003000 1 16
            com.acme.Tenant 1 24
            jdk.proxy2.$Proxy9 1 16
            java.lang.invoke.LambdaForm$Name 9 288
            com.acme.Order 5 120
            com.acme.Order 5 120
            """)), JVM, Owners.NONE);

        assertThat(facts(measured, GeneratedClasses.class))
                .containsExactly(
                        new GeneratedClasses(
                                new Origin("h.txt", 5), "lambdas", 2, 3, "com.acme.Main$$Lambda$14/0x0000000800c03000"),
                        new GeneratedClasses(new Origin("h.txt", 9), "dynamic proxies", 1, 1, "jdk.proxy2.$Proxy9"));
        assertThat(facts(measured, RepeatedClasses.class))
                .containsExactly(new RepeatedClasses(new Origin("h.txt", 1), "com.acme.Tenant", 3, 1));
    }

    @Test
    void aLeakIsOneGroupNamedAfterTheApplicationsClass() {
        HistogramMeasurement measured = HistogramMeasures.of(hourly(leak(5)), heapOf(200 * MIB), Owners.NONE);
        assertThat(facts(measured, GrowthGroup.class)).singleElement().satisfies(g -> {
            assertThat(g.head()).isEqualTo("com.acme.Session");
            assertThat(g.headKind()).isEqualTo(ClassOrigin.APPLICATION);
            assertThat(g.members())
                    .containsExactly(
                            "com.acme.Session",
                            "[B",
                            "java.util.HashMap$Node",
                            "java.lang.String",
                            "[Ljava.util.HashMap$Node;");
            assertThat(g.growthInstances()).isEqualTo(40_000);
            assertThat(g.significant()).isTrue();
            assertThat(g.pValue()).isCloseTo(1 / 120.0, within(1e-12));
            assertThat(g.shape()).isEqualTo(Shape.LINEAR);
            assertThat(g.live()).isTrue();
            assertThat(g.exhaustionHoursLow()).isLessThanOrEqualTo(g.exhaustionHours());
            assertThat(g.exhaustionHoursHigh()).isGreaterThanOrEqualTo(g.exhaustionHours());
            assertThat(g.exhaustionHours()).isBetween(50.0, 150.0);
        });
        assertThat(facts(measured, ClassGrowth.class))
                .filteredOn(g -> g.name().equals("[B"))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.groupId()).isEqualTo(1);
                    assertThat(g.significant()).isTrue();
                    assertThat(g.slopeBytesPerHour()).isCloseTo(960_000, within(10_000.0));
                    assertThat(g.slopeLow()).isPositive();
                    assertThat(g.everFalls()).isFalse();
                });
        assertThat(facts(measured, SnapshotSeries.class)).singleElement().satisfies(s -> {
            assertThat(s.points()).isEqualTo(5);
            assertThat(s.hours()).containsExactly(0.0, 1.0, 2.0, 3.0, 4.0);
            assertThat(s.shape()).isEqualTo(Shape.LINEAR);
        });
        assertThat(measured.holds()).contains("series.3", "series.5");
        assertThat(measured.growth().get(0).displayName()).isEqualTo("total");
        assertThat(measured.growth().get(0).values()).hasSize(5);
    }

    @Test
    void withoutTimesThereIsNoForecast() {
        HistogramMeasurement measured = HistogramMeasures.of(leak(5), heapOf(200 * MIB), Owners.NONE);
        assertThat(facts(measured, GrowthGroup.class)).singleElement().satisfies(g -> {
            assertThat(g.significant()).isTrue();
            assertThat(g.slopeBytesPerHour()).isNull();
            assertThat(g.exhaustionHours()).isNull();
        });
    }

    @Test
    void whatIsNotLiveHasNoForecastAndSaysSo() {
        List<ClassHistogram> histograms =
                hourly(leak(5)).stream().map(h -> h.withLive(null)).toList();
        HistogramMeasurement measured = HistogramMeasures.of(histograms, heapOf(200 * MIB), Owners.NONE);
        assertThat(facts(measured, GrowthGroup.class)).singleElement().satisfies(g -> {
            assertThat(g.live()).isNull();
            assertThat(g.exhaustionHours()).isNull();
        });
        assertThat(measured.holds()).doesNotContain("histogram.live");
        assertThat(measured.misleading()).doesNotContain("histogram.live");
    }

    @Test
    void threePointsProveNothing() {
        assertThat(facts(HistogramMeasures.of(hourly(leak(3)), heapOf(200 * MIB), Owners.NONE), GrowthGroup.class))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.pValue()).isCloseTo(1 / 6.0, within(1e-12));
                    assertThat(g.significant()).isFalse();
                });
    }

    @Test
    void twoPointsAreGrowthWithoutProof() {
        HistogramMeasurement measured = HistogramMeasures.of(leak(2), JVM, Owners.NONE);
        assertThat(facts(measured, GrowthGroup.class)).first().satisfies(g -> {
            assertThat(g.head()).isEqualTo("com.acme.Session");
            assertThat(g.points()).isEqualTo(2);
            assertThat(g.pValue()).isEqualTo(1);
            assertThat(g.significant()).isFalse();
        });
        assertThat(measured.holds()).doesNotContain("series.3");
    }

    @Test
    void aCacheThatFillsIsNotSignificant() {
        assertThat(session(10_000, 60_000, 85_000, 97_000, 99_000))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.shape()).isEqualTo(Shape.PLATEAU);
                    assertThat(g.significant()).isFalse();
                });
    }

    @Test
    void aSawtoothIsNotSignificant() {
        assertThat(session(10_000, 50_000, 20_000, 60_000, 90_000, 100_000))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.shape()).isEqualTo(Shape.SAW);
                    assertThat(g.significant()).isFalse();
                });
    }

    @Test
    void aFewArraysWhoseLengthsHappenToRiseAreNotSignificant() {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (long mib : new long[] {12, 13, 14, 15, 16}) {
            histograms.add(jvm("h" + mib, "[B 4000 " + mib * MIB));
        }
        assertThat(facts(HistogramMeasures.of(histograms, JVM, Owners.NONE), GrowthGroup.class))
                .singleElement()
                .satisfies(g -> assertThat(g.significant()).isFalse());
    }

    @Test
    void aTableThatIsEnlargedIsSignificant() {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (long mib : new long[] {4, 6, 9, 14, 21}) {
            histograms.add(jvm("h" + mib, "[J 40 " + mib * MIB));
        }
        assertThat(facts(HistogramMeasures.of(histograms, JVM, Owners.NONE), GrowthGroup.class))
                .singleElement()
                .satisfies(g -> assertThat(g.significant()).isTrue());
    }

    @Test
    void threadsAreJudgedByNumber() {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int threads : new int[] {40, 60, 80, 100, 120}) {
            histograms.add(jvm("h" + threads, "[B 100000 20000000\njava.lang.Thread " + threads + " " + 376 * threads));
        }
        assertThat(facts(HistogramMeasures.of(histograms, JVM, Owners.NONE), GrowthGroup.class))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.head()).isEqualTo("java.lang.Thread");
                    assertThat(g.significant()).isTrue();
                });
    }

    @Test
    void classesTooSmallOnTheirOwnJoinAGroup() {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            StringBuilder table = new StringBuilder("[J 100 40000000\n");
            for (int c = 0; c < 10; c++) {
                table.append("com.acme.Part")
                        .append(c)
                        .append(' ')
                        .append(3_000 * i)
                        .append(' ')
                        .append(96_000 * i)
                        .append('\n');
            }
            histograms.add(jvm("h" + i, table.toString()));
        }
        HistogramMeasurement measured = HistogramMeasures.of(histograms, JVM, Owners.NONE);
        assertThat(facts(measured, GrowthGroup.class)).singleElement().satisfies(g -> {
            assertThat(g.members()).hasSize(10);
            assertThat(g.growthBytes()).isEqualTo(10 * 4 * 96_000);
            assertThat(g.significant()).isTrue();
        });
    }

    @Test
    void aMissingRowIsZeroInACompleteHistogramOnly() {
        List<ClassHistogram> histograms = new ArrayList<>();
        histograms.add(jvm("h0", "[J 100 40000000"));
        for (int i = 1; i < 5; i++) {
            histograms.add(jvm("h" + i, "[J 100 40000000\ncom.acme.Row " + 50_000 * i + " " + 1_600_000 * i));
        }
        assertThat(row(histograms).points()).isEqualTo(5);
        assertThat(row(histograms).firstInstances()).isZero();

        List<ClassHistogram> cut =
                histograms.stream().map(h -> complete(h, false)).toList();
        assertThat(row(cut).points()).isEqualTo(4);
        assertThat(row(cut).firstInstances()).isEqualTo(50_000);
        assertThat(HistogramMeasures.of(cut, JVM, Owners.NONE).misleading()).contains("histogram.complete");
    }

    private static ClassGrowth row(List<ClassHistogram> histograms) {
        return facts(HistogramMeasures.of(histograms, JVM, Owners.NONE), ClassGrowth.class).stream()
                .filter(g -> g.name().equals("com.acme.Row"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void warmUpIsLeftOutWhereSixPointsRemain() {
        List<ClassHistogram> histograms = new ArrayList<>();
        histograms.add(jvm("cold", "[J 100 4000000"));
        for (int i = 0; i < 6; i++) {
            histograms.add(jvm("h" + i, "[J 100 4000000\ncom.acme.A 1 16\ncom.acme.B 1 16"));
        }
        HistogramMeasurement measured = HistogramMeasures.of(histograms, JVM, Owners.NONE);
        assertThat(facts(measured, SnapshotSeries.class)).singleElement().satisfies(s -> assertThat(s.points())
                .isEqualTo(6));
        assertThat(measured.warnings().get("cold")).singleElement().asString().contains("warmed up");

        HistogramMeasurement fewer = HistogramMeasures.of(histograms.subList(0, 6), JVM, Owners.NONE);
        assertThat(facts(fewer, SnapshotSeries.class)).singleElement().satisfies(s -> assertThat(s.points())
                .isEqualTo(6));
    }

    @Test
    void anotherFormatOrLivenessIsASnapshotOfItsOwn() {
        List<ClassHistogram> histograms = new ArrayList<>(leak(3));
        histograms.add(1, jvm("other", "[J 100 4000000").withLive(null));
        HistogramMeasurement measured = HistogramMeasures.of(histograms, JVM, Owners.NONE);
        assertThat(facts(measured, SnapshotSeries.class)).singleElement().satisfies(s -> assertThat(s.inputs())
                .containsExactly("h0", "h1", "h2"));
        assertThat(measured.warnings()).containsOnlyKeys("other");
    }

    @Test
    void growthWithoutBytesIsJudgedByInstances() {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            histograms.add(Histograms.histogram(
                    "o" + i,
                    "objgraph",
                    RuntimeKind.CPYTHON,
                    "Session " + 6_000 * i + " -\nlist " + (300 + 6_000 * i) + " -\ndict 1313 -",
                    null));
        }
        Program python = new Program(RuntimeKind.CPYTHON, "3.11.7", null, null, null, null, null, null);
        assertThat(facts(HistogramMeasures.of(histograms, python, Owners.NONE), GrowthGroup.class))
                .singleElement()
                .satisfies(g -> {
                    assertThat(g.head()).isEqualTo("Session");
                    assertThat(g.members()).containsExactlyInAnyOrder("Session", "list");
                    assertThat(g.growthBytes()).isNull();
                    assertThat(g.significant()).isTrue();
                });
    }

    private static List<ClassHistogram> leak(int points) {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int i = 0; i < points; i++) {
            int sessions = 10_000 * (i + 1);
            int noise = 7 * (i % 2);
            String table = String.format(
                    Locale.ROOT,
                    "[B %d %d%n[J 10 4000000%njava.lang.String %d %d%ncom.acme.Session %d %d%n"
                            + "java.util.HashMap$Node %d %d%n[Ljava.util.HashMap$Node; 20 %d%ncom.acme.Config 3 96",
                    2 * sessions + 3_000 + noise,
                    96L * sessions + 90_000,
                    sessions + 5_000 - noise,
                    24L * (sessions + 5_000 - noise),
                    sessions,
                    48L * sessions,
                    sessions + 400,
                    32L * (sessions + 400),
                    16 + 4L * (Integer.highestOneBit(sessions) << 1));
            histograms.add(jvm("h" + i, table.replace("\r", "")));
        }
        return histograms;
    }

    private static List<GrowthGroup> session(int... sessions) {
        List<ClassHistogram> histograms = new ArrayList<>();
        for (int count : sessions) {
            histograms.add(jvm("h" + histograms.size(), "[J 10 4000000\ncom.acme.Session " + count + " " + 48 * count));
        }
        return facts(HistogramMeasures.of(hourly(histograms), heapOf(200 * MIB), Owners.NONE), GrowthGroup.class);
    }

    private static Program heapOf(long bytes) {
        return new Program(RuntimeKind.JVM, null, null, bytes, null, null, null, null);
    }

    private static <T> List<T> facts(HistogramMeasurement measured, Class<T> type) {
        return measured.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
