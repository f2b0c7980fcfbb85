package dev.memoryadvisor.measure.gc;

import static dev.memoryadvisor.measure.gc.Events.EVACUATION;
import static dev.memoryadvisor.measure.gc.Events.MIB;
import static dev.memoryadvisor.measure.gc.Events.cycle;
import static dev.memoryadvisor.measure.gc.Events.end;
import static dev.memoryadvisor.measure.gc.Events.header;
import static dev.memoryadvisor.measure.gc.Events.labelled;
import static dev.memoryadvisor.measure.gc.Events.pause;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memoryadvisor.fact.CauseSummary;
import dev.memoryadvisor.fact.CollectableType;
import dev.memoryadvisor.fact.CollectionKind;
import dev.memoryadvisor.fact.ConcurrentModeFailures;
import dev.memoryadvisor.fact.CpuSummary;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcPhase;
import dev.memoryadvisor.fact.GcRun;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.GcStall;
import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.GenerationSummary;
import dev.memoryadvisor.fact.GenerationTotals;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.LiveSet;
import dev.memoryadvisor.fact.LiveSetTrend;
import dev.memoryadvisor.fact.MemoryChart.LivePoint;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PausePart;
import dev.memoryadvisor.fact.PauseSummary;
import dev.memoryadvisor.fact.PhaseSummary;
import dev.memoryadvisor.fact.PythonCollection;
import dev.memoryadvisor.fact.PythonGarbage;
import dev.memoryadvisor.fact.ResizeSummary;
import dev.memoryadvisor.fact.SafepointSummary;
import dev.memoryadvisor.fact.Shape;
import dev.memoryadvisor.fact.SinceOldCollection;
import dev.memoryadvisor.fact.StallSummary;
import dev.memoryadvisor.fact.TenuringSummary;
import dev.memoryadvisor.fact.YoungGeneration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class GcMeasuresTest {
    private final GcMeasures measures = new GcMeasures();

    private GcResult measure(GcEvent... events) {
        for (GcEvent event : events) {
            measures.take(event);
        }
        return measures.finish();
    }

    private GcResult measure(List<GcEvent> events) {
        return measure(events.toArray(GcEvent[]::new));
    }

    private static <T> T the(GcResult result, Class<T> type) {
        return all(result, type).get(0);
    }

    private static <T> List<T> all(GcResult result, Class<T> type) {
        return result.runs().stream()
                .flatMap(run -> run.facts().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    @Test
    void throughputIsTheShareOfTheSpanOutsidePauses() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.YOUNG, 50, 400, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, 90, 600, EVACUATION, 50, 12),
                end(100));

        assertThat(the(result, GcRun.class).throughput()).isCloseTo(0.99, within(1e-9));
        assertThat(result.figures())
                .containsEntry("pauses", 2L)
                .containsEntry("pauseTotalMillis", 1000.0)
                .containsEntry("pauseMaxMillis", 600.0)
                .containsEntry("spanSeconds", 100.0)
                .containsEntry("collector", "G1")
                .containsEntry("runtimeVersion", "17.0.15")
                .containsEntry("collections", Map.of("young", 2L));
    }

    @Test
    void whatAHistogramCausedIsRecordedButNotJudged() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.YOUNG, 50, 400, EVACUATION, 40, 10),
                pause(GcKind.FULL, 60, 600, GcPause.HEAP_INSPECTION, 20, 8),
                end(100));

        GcRun run = the(result, GcRun.class);
        assertThat(run.pauses()).isEqualTo(2);
        assertThat(run.collections()).isEqualTo(1);
        assertThat(run.pauseTotalMillis()).isEqualTo(400);
        assertThat(run.throughput()).isCloseTo(0.996, within(1e-9));
        assertThat(the(result, PauseSummary.class).count()).isEqualTo(1);
        assertThat(all(result, CollectionKind.class))
                .extracting(CollectionKind::name)
                .containsExactly("young");
        assertThat(all(result, CauseSummary.class))
                .extracting(CauseSummary::name)
                .containsExactly(EVACUATION);
        assertThat(the(result, LiveSet.class).lastBytes()).isEqualTo(8 * MIB);
        assertThat(result.heapInspections()).isEqualTo(1);
        assertThat(result.figures()).containsEntry("pauseTotalMillis", 1000.0);
    }

    @Test
    void withoutTimesNothingPerTimeIsKnown() {
        GcResult result = measure(
                header(1, Double.NaN, null),
                pause(GcKind.YOUNG, Double.NaN, 4, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, Double.NaN, 6, EVACUATION, 40, 10));

        GcRun run = the(result, GcRun.class);
        assertThat(run.spanSeconds()).isNull();
        assertThat(run.throughput()).isNull();
        assertThat(run.allocationBytesPerSecond()).isNull();
        assertThat(the(result, CollectionKind.class).perMinute()).isNull();
        assertThat(the(result, PauseSummary.class).worstWindowShare()).isNull();
        assertThat(result.figures()).doesNotContainKeys("throughput", "spanSeconds");
    }

    @Test
    void allocationIsWhatCameBetweenCollections() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.YOUNG, 10, 1, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, 20, 1, EVACUATION, 50, 15),
                pause(GcKind.FULL, 30, 1, EVACUATION, 45, 5),
                end(70));

        assertThat(the(result, GcRun.class).allocationBytesPerSecond()).isCloseTo(MIB, within(1e-6));
    }

    @Test
    void allocationDuringAConcurrentCycleCounts() {
        GcResult result = measure(
                header(1, 0, 100L),
                cycle(GcKind.CONCURRENT, 10, new HeapChange(40 * MIB, 30 * MIB, null), 20L, 60L, true),
                cycle(GcKind.CONCURRENT, 20, new HeapChange(50 * MIB, 30 * MIB, null), 20L, 20L, true),
                end(100));

        assertThat(the(result, GcRun.class).allocationBytesPerSecond()).isCloseTo(MIB, within(1e-6));
    }

    @Test
    void allocationIsUnknownWhereCyclesDoNotSayIt() {
        GcResult result = measure(
                header(1, 0, 100L),
                cycle(GcKind.MINOR, 10, new HeapChange(40 * MIB, 30 * MIB, null), null, null, true),
                end(100));

        assertThat(the(result, GcRun.class).allocationBytesPerSecond()).isNull();
    }

    @Test
    void promotionIsTheRiseOfTheOldGenerationInYoungCollections() {
        GcResult result =
                measure(header(1, 0, 100L), Events.promoting(10, 10, 14), Events.promoting(20, 14, 20), end(100));

        assertThat(the(result, GcRun.class).promotionBytesPerSecond()).isCloseTo(MIB / 10.0, within(1e-6));
    }

    @Test
    void youngCollectionsHaveAFrequency() {
        List<GcEvent> events = new ArrayList<>();
        events.add(header(1, 0, 100L));
        for (int i = 0; i < 30; i++) {
            events.add(pause(GcKind.YOUNG, 100 + i, 10, EVACUATION, 40, 10));
        }
        events.add(pause(GcKind.YOUNG, 400, 10, EVACUATION, 40, 20));
        events.add(end(600));
        GcResult result = measure(events);

        CollectionKind young = the(result, CollectionKind.class);
        assertThat(young.count()).isEqualTo(31);
        assertThat(young.maxInOneMinute()).isEqualTo(30);
        assertThat(young.meanIntervalSeconds()).isEqualTo(10);
        assertThat(young.perMinute()).isEqualTo(3.1);
        assertThat(young.meanFreedShare()).isCloseTo((30 * 0.75 + 0.5) / 31, within(1e-9));
    }

    @Test
    void theWorstMinuteIsFound() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.YOUNG, 100, 3000, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, 130, 3000, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, 300, 3000, EVACUATION, 40, 10),
                end(1000));

        assertThat(the(result, PauseSummary.class).worstWindowShare()).isCloseTo(0.1, within(1e-9));
    }

    @Test
    void aMarkOfG1GivesThePointThatItsMixedCollectionsLeave() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.CLEANUP, 10, 1, null, 60, 60),
                cycle(GcKind.CONCURRENT, 11, null, null, null, true),
                labelled(GcKind.YOUNG, "Pause Young (Prepare Mixed)", 12, 1, EVACUATION, 70, 55),
                labelled(GcKind.MIXED, "Pause Young (Mixed)", 13, 1, EVACUATION, 60, 40),
                labelled(GcKind.MIXED, "Pause Young (Mixed)", 14, 1, EVACUATION, 45, 30),
                labelled(GcKind.YOUNG, "Pause Young (Normal)", 15, 1, EVACUATION, 45, 35),
                pause(GcKind.CLEANUP, 20, 1, null, 50, 50),
                labelled(GcKind.YOUNG, "Pause Young (Normal)", 22, 1, EVACUATION, 60, 33),
                labelled(GcKind.YOUNG, "Pause Young (Normal)", 24, 1, EVACUATION, 60, 36),
                end(100));

        assertThat(result.charts().liveSet()).containsExactly(new LivePoint(14, 30 * MIB), new LivePoint(22, 33 * MIB));
    }

    @Test
    void aRisingLiveSetIsSignificantAndHasAForecast() {
        List<GcEvent> events = new ArrayList<>();
        events.add(header(1, 0, 1000L));
        for (int i = 1; i <= 8; i++) {
            events.add(pause(GcKind.FULL, i * 360.0, 10, "Allocation Failure", 500, 100 + 50L * i));
        }
        events.add(end(3600));
        GcResult result = measure(events);

        LiveSetTrend trend = the(result, LiveSetTrend.class);
        assertThat(trend.points()).isEqualTo(8);
        assertThat(trend.significant()).isTrue();
        assertThat(trend.shape()).isEqualTo(Shape.LINEAR);
        assertThat(trend.slopeBytesPerHour()).isCloseTo(500.0 * MIB, within(1e-3));
        assertThat(trend.growthShareOfHeap()).isCloseTo(0.35, within(1e-9));
        assertThat(trend.exhaustionHours()).isCloseTo(1.0, within(1e-9));
        assertThat(result.needs()).contains("gcLog", "gcLog.details", "gcLog.liveSet");
    }

    @Test
    void aLiveSetThatLevelsOffIsNoLeakUnlessTheHeapStoppedIt() {
        assertThat(trend(1000).significant()).isFalse();
        assertThat(trend(210).significant()).isTrue();
    }

    private static LiveSetTrend trend(long maxHeapMib) {
        double[] seconds = new double[8];
        double[] bytes = {
            50.0 * MIB, 120.0 * MIB, 160.0 * MIB, 180.0 * MIB, 190.0 * MIB, 195.0 * MIB, 198.0 * MIB, 200.0 * MIB
        };
        for (int i = 0; i < seconds.length; i++) {
            seconds[i] = i * 60;
        }
        LiveSetTrend trend = LiveSetJudge.judge(new Origin("gc.log", 1), seconds, bytes, true, maxHeapMib * MIB, true);
        assertThat(trend.shape()).isEqualTo(Shape.PLATEAU);
        return trend;
    }

    @Test
    void manyNoisyPointsAreJudgedByWhatIsSmallest() {
        int n = 2_000;
        double[] seconds = new double[n];
        double[] flat = new double[n];
        double[] rising = new double[n];
        for (int i = 0; i < n; i++) {
            seconds[i] = i;
            double garbage = (i * 7919L % 100) * 1e6;
            flat[i] = 5e8 + garbage;
            rising[i] = 5e8 + garbage + i * 2e5;
        }
        Origin origin = new Origin("gc.log", 1);

        assertThat(LiveSetJudge.judge(origin, seconds, flat, true, 1L << 30, true)
                        .significant())
                .isFalse();
        LiveSetTrend trend = LiveSetJudge.judge(origin, seconds, rising, true, 1L << 30, true);
        assertThat(trend.significant()).isTrue();
        assertThat(trend.points()).isEqualTo(1_800);
        assertThat(trend.slopeBytesPerHour()).isCloseTo(7.2e8, within(2e7));
    }

    @Test
    void fewerThanThreePointsHaveNoTrend() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.FULL, 10, 1, "System.gc()", 40, 10),
                pause(GcKind.FULL, 20, 1, "System.gc()", 40, 11),
                end(30));

        assertThat(all(result, LiveSetTrend.class)).isEmpty();
        assertThat(result.needs()).doesNotContain("gcLog.liveSet");
    }

    @Test
    void chartsHaveAtMostTwoThousandPointsAndKeepTheLongestPause() {
        List<GcEvent> events = new ArrayList<>();
        events.add(header(1, 0, 100L));
        for (int i = 1; i <= 25_000; i++) {
            events.add(pause(GcKind.YOUNG, i, i == 12_345 ? 999 : 1, EVACUATION, 40, 10));
        }
        GcResult result = measure(events);

        assertThat(result.charts().pauses()).hasSizeBetween(1_000, 2_000).anyMatch(p -> p.millis() == 999);
        assertThat(result.charts().heap()).hasSizeBetween(1_000, 2_000);
        assertThat(result.charts().pauses()).isSortedAccordingTo((a, b) -> Double.compare(a.seconds(), b.seconds()));
    }

    @Test
    void anotherHeaderBeginsAnotherRun() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.YOUNG, 5, 100, EVACUATION, 40, 10),
                end(10),
                header(2, 1, 200L),
                pause(GcKind.YOUNG, 5, 100, EVACUATION, 40, 10),
                end(11));

        assertThat(all(result, GcRun.class)).extracting(GcRun::maxHeapBytes).containsExactly(100 * MIB, 200 * MIB);
        assertThat(result.runs()).hasSize(2);
        assertThat(result.figures()).containsEntry("spanSeconds", 20.0).containsEntry("pauses", 2L);
    }

    @Test
    void manyRunsDoNotFillTheMemory() {
        List<GcEvent> events = new ArrayList<>();
        for (int i = 1; i <= 1_000; i++) {
            events.add(header(i, 0, 100L));
            events.add(pause(GcKind.YOUNG, 5, 100, EVACUATION, 40, 10));
        }
        GcResult result = measure(events);

        assertThat(all(result, GcRun.class)).hasSize(RunFacts.MOST);
        assertThat(result.runsLeftOut()).isEqualTo(1_000 - RunFacts.MOST);
        assertThat(result.figures()).containsEntry("pauses", 1_000L);
    }

    @Test
    void ofManyRunsThoseThatPausedLongestAreJudged() {
        List<GcEvent> events = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            events.add(header(i, 0, (long) i));
            events.add(pause(GcKind.YOUNG, 5, i, EVACUATION, 40, 10));
            events.add(end(200 - i));
        }
        assertThat(all(measure(events), GcRun.class))
                .extracting(run -> run.maxHeapBytes() / MIB)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(69, 100).boxed().toList());
    }

    @Test
    void stallsAndSafepointsAreSummedUp() {
        Origin origin = new Origin("gc.log", 7);
        GcResult result = measure(
                header(1, 0, 100L),
                new GcStall(origin, Events.at(10), "Allocation Stall", "main", 20),
                new GcStall(origin, Events.at(20), "Allocation Stall", "main", 40),
                new GcSafepoint(origin, Events.at(30), "G1CollectForAllocation", 0.5, 6.0),
                new GcSafepoint(origin, Events.at(40), "ThreadDump", 1.5, 2.0),
                end(60));

        StallSummary stall = the(result, StallSummary.class);
        assertThat(stall.count()).isEqualTo(2);
        assertThat(stall.perMinute()).isEqualTo(2);
        assertThat(stall.shareOfTime()).isCloseTo(0.001, within(1e-9));
        SafepointSummary safepoints = the(result, SafepointSummary.class);
        assertThat(safepoints.gcShare()).isEqualTo(0.75);
        assertThat(safepoints.topOperation()).isEqualTo("ThreadDump");
        assertThat(safepoints.maxReachingMillis()).isEqualTo(1.5);
        assertThat(result.needs()).contains("gcLog.safepoint");
    }

    @Test
    void partsOfMarksAndOfPausesAreSummedUp() {
        Origin origin = new Origin("gc.log", 7);
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.REMARK, 5, 30, null, 40, 40),
                pause(GcKind.REMARK, 15, 50, null, 40, 40),
                new GcPhase(origin, Events.at(15), 3, GcPhase.REFERENCE_PROCESSING, 20),
                pause(GcKind.YOUNG, 20, 20, EVACUATION, 40, 10),
                end(60));

        assertThat(the(result, PausePart.class))
                .isEqualTo(new PausePart(new Origin("gc.log", 25), "remark", 2, 80, 50));
        assertThat(the(result, PhaseSummary.class))
                .isEqualTo(new PhaseSummary(origin, "Reference Processing", 1, 20, 20, 0.2));
        assertThat(result.needs()).contains("gcLog.phases");
    }

    @Test
    void agesOfPromotionAreCounted() {
        Origin origin = new Origin("gc.log", 7);
        GcResult result = measure(
                header(1, 0, 100L),
                new GcTenuring(origin, Events.at(1), 2 * MIB, 15, 15),
                new GcTenuring(origin.at(9), Events.at(2), 2 * MIB, 1, 15),
                new GcTenuring(origin.at(11), Events.at(3), 3 * MIB, 2, 15),
                end(60));

        assertThat(the(result, TenuringSummary.class)).isEqualTo(new TenuringSummary(origin.at(9), 3, 1, 15, 3 * MIB));
        assertThat(result.needs()).contains("gcLog.tenuring");
    }

    @Test
    void longerPausesTellWhereTheirTimeWent() {
        GcResult result = measure(
                header(1, 0, 100L),
                Events.timed(1, "Pause Young", 0.01, 0.00, 0.09), // too short to tell
                Events.timed(2, "Pause Young", 0.30, 0.10, 0.10), // four processors
                Events.timed(3, "Pause Young", 0.05, 0.05, 0.20), // waited
                Events.timed(4, "Pause Young", 0.10, 0.15, 0.18), // in the kernel, on less than one and a half
                end(60));

        assertThat(the(result, CpuSummary.class)).satisfies(c -> {
            assertThat(c.origin().line()).isEqualTo(3);
            assertThat(c.count()).isEqualTo(3);
            assertThat(c.realMillis()).isCloseTo(480, within(1e-6));
            assertThat(c.userMillis()).isCloseTo(450, within(1e-6));
            assertThat(c.sysMillis()).isCloseTo(300, within(1e-6));
            assertThat(c.waiting()).isEqualTo(1);
            assertThat(c.inKernel()).isEqualTo(1);
            assertThat(c.onOneThread()).isEqualTo(2);
        });
        assertThat(the(result, YoungGeneration.class))
                .isEqualTo(new YoungGeneration(new Origin("gc.log", 4), 4 * MIB, 0.04));
    }

    @Test
    void timesThatTheKernelDoesNotAccountTellNothing() {
        GcResult result = measure(header(1, 0, 100L), Events.timed(2, "Pause Young", 0, 0, 0.5), end(60));

        assertThat(all(result, CpuSummary.class)).isEmpty();
    }

    @Test
    void youngCollectionsAreCountedSinceTheOldGenerationWasReached() {
        GcResult result = measure(
                header(1, 0, 200L),
                pause(GcKind.YOUNG, 1, 5, EVACUATION, 40, 10),
                pause(GcKind.MIXED, 2, 5, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, 3, 5, EVACUATION, 60, 30),
                pause(GcKind.YOUNG, 4, 5, EVACUATION, 80, 50),
                end(60));

        assertThat(the(result, SinceOldCollection.class))
                .isEqualTo(new SinceOldCollection(new Origin("gc.log", 14), 2, 30 * MIB, 50 * MIB, 0.25));
    }

    @Test
    void failuresOfCmsAreTakenFromTheLabels() {
        GcResult result = measure(
                header(1, 0, 100L),
                Events.timed(1, "GC (Allocation Failure) (promotion failed) (concurrent mode failure)", 1, 0, 1),
                Events.timed(2, "GC (Allocation Failure) (concurrent mode failure)", 2, 0, 2),
                Events.timed(3, "GC (Allocation Failure)", 1, 0, 1),
                Events.timed(4, "Full GC (System.gc()) (concurrent mode interrupted)", 1, 0, 1),
                end(60));

        assertThat(the(result, ConcurrentModeFailures.class))
                .isEqualTo(new ConcurrentModeFailures(new Origin("gc.log", 1), 1, 2_000, 2_000, 1, 1, 1_000));
    }

    @Test
    void aCommittedHeapThatStaysHasNoResizes() {
        GcResult result = measure(
                header(1, 0, 100L),
                pause(GcKind.YOUNG, 5, 1, EVACUATION, 40, 10),
                pause(GcKind.YOUNG, 6, 1, EVACUATION, 40, 10),
                end(11));

        assertThat(the(result, ResizeSummary.class).count()).isZero();
    }

    @Test
    void generationsOfCPythonAreSummedUp() {
        List<GcEvent> events = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            events.add(new PythonCollection(new Origin("gc.log", i + 1), 2, 1000 + i, 0L, (long) i % 2, 0L, 1.5));
        }
        events.add(new PythonCollection(new Origin("gc.log", 9), 0, 10, null, null, null, null));
        GcResult result = measure(events);

        GenerationSummary old = all(result, GenerationSummary.class).get(1);
        assertThat(old.runs()).isEqualTo(6);
        assertThat(old.rises()).isTrue();
        assertThat(old.unreachable()).isEqualTo(3);
        assertThat(old.runsWithoutGarbage()).isEqualTo(3);
        assertThat(old.elapsedMillis()).isEqualTo(9);
        GenerationSummary young = all(result, GenerationSummary.class).get(0);
        assertThat(young.unreachable()).isNull();
        assertThat(young.elapsedMillis()).isNull();
        assertThat(young.rises()).isFalse();
        assertThat(result.figures()).containsEntry("pauses", 6L);
        assertThat(result.needs()).containsExactly("gcLog");
    }

    @Test
    void collectionsAtTheEndOfTheInterpreterAreLeftOut() {
        List<GcEvent> events = new ArrayList<>();
        for (int line = 1; line <= 4; line++) {
            events.add(new PythonCollection(new Origin("gc.log", line), 2, 446_000, 0L, 0L, 0L, 50.0));
        }
        events.add(new PythonCollection(new Origin("gc.log", 5), 2, 446_705, 0L, 440_433L, 0L, 96.5));
        events.add(new PythonCollection(new Origin("gc.log", 6), 2, 5_551, 0L, 724L, 0L, 0.5));
        GenerationSummary old = the(measure(events), GenerationSummary.class);

        assertThat(old.runs()).isEqualTo(4);
        assertThat(old.unreachable()).isZero();
        assertThat(old.objects()).isEqualTo(446_000);
    }

    @Test
    void aLargeGraphThatTheProgramDropsAtTheEndOfALogIsItsOwn() {
        List<GcEvent> events = new ArrayList<>();
        events.add(new PythonCollection(new Origin("gc.log", 1), 0, 1_000_000, 0L, 0L, 0L, 1.0));
        events.add(new PythonCollection(new Origin("gc.log", 2), 2, 1_000_000, 0L, 900_000L, 0L, 5_000.0));
        events.add(new PythonCollection(new Origin("gc.log", 3), 2, 100_000, 0L, 0L, 0L, 5.0));

        GenerationSummary old = all(measure(events), GenerationSummary.class).get(1);
        assertThat(old.unreachable()).isEqualTo(900_000);
        assertThat(old.maxElapsedMillis()).isEqualTo(5_000);
    }

    @Test
    void objectsOfPythonsCyclesAreCountedByType() {
        GcMeasures measures = new GcMeasures();
        Origin origin = new Origin("gc.log", 2);
        measures.take(new PythonGarbage(origin, "dict", false));
        measures.take(new PythonGarbage(origin.at(3), "Session", true));
        measures.take(new PythonGarbage(origin.at(4), "Session", false));
        assertThat(measures.finish().runs().get(0).facts())
                .contains(
                        new CollectableType(origin.at(3), "Session", 2, 1, 2.0 / 3),
                        new CollectableType(origin, "dict", 1, 0, 1.0 / 3))
                .hasSize(3);
    }

    @Test
    void countersOfPythonsGenerationsAreFacts() {
        GcMeasures measures = new GcMeasures();
        GenerationTotals young = new GenerationTotals(new Origin("s.json", 1), 0, 48, 3307, 0, 700L, 0L);
        GenerationTotals old = new GenerationTotals(new Origin("s.json", 1), 2, 1, 336, 2, 10L, 0L);
        measures.take(young);
        measures.take(old);
        GcResult result = measures.finish();
        assertThat(result.runs().get(0).facts()).contains(young, old);
        assertThat(result.needs()).contains("gcLog");
        assertThat(result.figures()).containsEntry("collections", Map.of("generation-0", 48L, "generation-2", 1L));
    }
}
