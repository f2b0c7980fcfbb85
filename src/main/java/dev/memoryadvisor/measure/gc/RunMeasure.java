package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.EvacuationFailures;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMetaspace;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcOutOfMemory;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcPhase;
import dev.memoryadvisor.fact.GcRun;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.GcStall;
import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.LiveSetTrend;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.OutOfMemory;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One run of a JVM, event by event. */
final class RunMeasure {
    private static final String DEGENERATED = "Degenerated GC";
    private static final String METADATA_THRESHOLD = "Metadata GC Threshold";
    private static final String METADATA_CLEAR = "Metadata GC Clear Soft References";
    private static final int OPEN_CYCLES = 64;
    private static final int MOST_STALL_NAMES = 16;

    private final Origin origin;
    private final Clock clock = new Clock();
    private final PauseMeter pauses = new PauseMeter();
    private final PauseMeter inspectionPauses = new PauseMeter();
    private final MinuteWindow pauseMinutes = new MinuteWindow();
    private final HeapMeter heap = new HeapMeter();
    private final LiveSetMeter liveSet = new LiveSetMeter();
    private final OldCollectionMeter oldCollections = new OldCollectionMeter();
    private final MetaspaceMeter metaspace = new MetaspaceMeter();
    private final HumongousMeter humongous = new HumongousMeter();
    private final SafepointMeter safepoints = new SafepointMeter();
    private final CauseMeter causes = new CauseMeter();
    private final CpuMeter cpu = new CpuMeter();
    private final TenuringMeter tenuring = new TenuringMeter();
    private final ModeFailureMeter modeFailures = new ModeFailureMeter();
    private final Map<GcKind, PartMeter> parts = new EnumMap<>(GcKind.class);
    private final Map<String, PartMeter> phases = new LinkedHashMap<>();
    private final Map<GcKind, KindMeter> kinds = new EnumMap<>(GcKind.class);
    private final Map<GcKind, Long> inspectionKinds = new EnumMap<>(GcKind.class);
    private final Map<String, StallMeter> stalls = new LinkedHashMap<>();

    /** Pauses of collections that go on beside the program: sum and longest by GC id. */
    private final Map<Integer, double[]> open = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, double[]> eldest) {
            return size() > OPEN_CYCLES;
        }
    };

    private RuntimeKind runtime = RuntimeKind.JVM;
    private String collector;
    private String version;
    private Integer cpus;
    private Long memoryBytes;
    private Long maxHeapBytes;
    private Long regionBytes;
    private long count;
    private long collections;
    private long inspections;
    private long evacuationFailures;
    private long pinned;
    private long evacuations;
    private Origin evacuationFailure;
    private Origin outOfMemory;
    private String outOfMemoryText;
    private long outOfMemoryLines;
    private boolean details;
    private boolean safepointsLogged;
    private boolean pausesLogged;

    /**
     * A run.
     *
     * @param origin where it begins
     */
    RunMeasure(Origin origin) {
        this.origin = origin;
    }

    void take(GcLogHeader header) {
        clock.see(header.at());
        runtime = header.runtime();
        collector = known(header.collector(), collector);
        version = known(header.runtimeVersion(), version);
        cpus = known(header.cpus(), cpus);
        memoryBytes = known(header.memoryBytes(), memoryBytes);
        maxHeapBytes = known(header.maxHeapBytes(), maxHeapBytes);
        regionBytes = known(header.regionBytes(), regionBytes);
    }

    private static <T> T known(T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    void take(GcPause pause) {
        clock.see(pause.at());
        clock.seeBegin(pause.at(), pause.millis());
        count++;
        pausesLogged = true;
        heap.add(pause);
        liveSet.add(pause, clock.since(pause.at()));
        oldCollections.add(pause);
        if (pause.inspection()) {
            inspected(pause.kind());
            inspectionPauses.add(pause);
            inspections += pause.kind() == GcKind.FULL ? 1 : 0;
            return;
        }
        pauses.add(pause);
        Double seconds = pause.at().seconds();
        if (seconds != null) {
            pauseMinutes.addStretch(seconds, pause.millis() / 1e3);
        }
        humongous.add(pause);
        evacuation(pause);
        cpu.add(pause);
        modeFailures.add(pause);
        if (!pause.kind().collection()) {
            parts.computeIfAbsent(pause.kind(), k -> new PartMeter()).add(pause.millis(), pause.origin());
        }
        if (pause.kind().collection()) {
            collection(pause.kind(), pause.origin(), pause.at(), pause.millis(), pause.heap());
            causes.add(pause.cause(), pause.origin(), pause.millis(), pause.millis());
        } else if (pause.gcId() != null) {
            double[] sums = open.computeIfAbsent(pause.gcId(), id -> new double[2]);
            sums[0] += pause.millis();
            sums[1] = Math.max(sums[1], pause.millis());
        }
        if (pause.kind() == GcKind.DEGENERATED) {
            stall(DEGENERATED, pause.origin(), pause.millis());
        }
    }

    void take(GcTenuring decision) {
        clock.see(decision.at());
        tenuring.add(decision);
    }

    void take(GcPhase phase) {
        clock.see(phase.at());
        phases.computeIfAbsent(phase.name(), n -> new PartMeter()).add(phase.millis(), phase.origin());
    }

    private void collection(GcKind kind, Origin at, GcMoment moment, Double millis, HeapChange change) {
        collections++;
        KindMeter meter = kinds.get(kind);
        if (meter == null) {
            meter = new KindMeter(kind.word(), at);
            kinds.put(kind, meter);
        }
        meter.add(moment, millis, change);
    }

    private void inspected(GcKind kind) {
        if (kind.collection()) {
            inspectionKinds.merge(kind, 1L, Long::sum);
        }
    }

    private void evacuation(GcPause pause) {
        if (pause.kind() != GcKind.YOUNG && pause.kind() != GcKind.MIXED) {
            return;
        }
        evacuations++;
        evacuationFailures += pause.evacuationFailed() ? 1 : 0;
        pinned += pause.pinned() ? 1 : 0;
        if (evacuationFailure == null && (pause.evacuationFailed() || pause.pinned())) {
            evacuationFailure = pause.origin();
        }
    }

    void take(GcCycle cycle) {
        clock.see(cycle.at());
        heap.add(cycle);
        double[] sums = cycle.gcId() == null ? null : open.get(cycle.gcId());
        if (!cycle.kind().collection()) {
            return;
        }
        if (cycle.gcId() != null) {
            open.remove(cycle.gcId());
        }
        liveSet.add(cycle, clock.since(cycle.at()));
        oldCollections.add(cycle);
        if (cycle.inspection()) {
            inspected(cycle.kind());
            inspections++;
            return;
        }
        collection(cycle.kind(), cycle.origin(), cycle.at(), cycle.millis(), cycle.heap());
        causes.add(cycle.cause(), cycle.origin(), sums == null ? 0 : sums[0], sums == null ? 0 : sums[1]);
    }

    void take(GcMetaspace value) {
        clock.see(value.at());
        metaspace.add(value, clock.since(value.at()));
    }

    void take(GcStall stall) {
        clock.see(stall.at());
        stall(stall.name(), stall.origin(), stall.millis());
    }

    private void stall(String name, Origin at, double millis) {
        if (stalls.size() < MOST_STALL_NAMES || stalls.containsKey(name)) {
            stalls.computeIfAbsent(name, n -> new StallMeter(n, at)).add(millis);
        }
    }

    void take(GcSafepoint safepoint) {
        clock.see(safepoint.at());
        safepointsLogged = true;
        safepoints.add(safepoint);
    }

    void take(GcOutOfMemory line) {
        clock.see(line.at());
        if (outOfMemory == null) {
            outOfMemory = line.origin();
            outOfMemoryText = line.text();
        }
        outOfMemoryLines++;
    }

    void take(GcRunEnd end) {
        clock.see(end.at());
        // each file of a log that was rotated has its end
        details |= end.details();
        safepointsLogged |= end.safepoints();
        pausesLogged |= end.pausesLogged();
    }

    /** The facts of the run, in a fixed order. */
    RunFacts facts() {
        liveSet.end();
        Double span = clock.span();
        List<Object> facts = new ArrayList<>();
        GcRun whole = run(span);
        facts.add(whole);
        kinds.values().forEach(k -> facts.add(k.summary(collections, clock)));
        facts.addAll(causes.summaries(collections, clock));
        add(facts, pauses.summary(span, pauseMinutes));
        parts.forEach((kind, part) -> facts.add(part.part(kind.word())));
        phases.forEach((name, phase) -> facts.add(phase.phase(name, pauses.totalMillis())));
        add(facts, cpu.summary());
        add(facts, modeFailures.summary());
        add(facts, heap.youngGeneration());
        add(facts, tenuring.summary());
        add(facts, liveSet.summary(maxHeapBytes, heap.peakBytes()));
        add(facts, trend(span));
        add(facts, oldCollections.summary(maxHeapBytes));
        add(facts, metaspace.summary(causes.count(METADATA_THRESHOLD) + causes.count(METADATA_CLEAR)));
        add(facts, humongous.summary(collections, clock, regionBytes));
        if (evacuationFailure != null) {
            facts.add(new EvacuationFailures(
                    evacuationFailure, evacuationFailures, pinned, (double) evacuationFailures / evacuations));
        }
        stalls.values().forEach(s -> facts.add(s.summary(clock)));
        add(facts, safepoints.summary());
        add(facts, heap.resizes());
        if (outOfMemory != null) {
            facts.add(new OutOfMemory(outOfMemory, outOfMemoryLines, outOfMemoryText));
        }
        return new RunFacts(whole, facts);
    }

    private static void add(List<Object> facts, Object fact) {
        if (fact != null) {
            facts.add(fact);
        }
    }

    private GcRun run(Double span) {
        return new GcRun(
                origin,
                runtime,
                collector,
                version,
                span,
                collections,
                count,
                pauses.totalMillis(),
                throughput(span),
                cpu.share(span, cpus),
                heap.allocationBytesPerSecond(span),
                heap.promotionBytesPerSecond(span),
                maxHeapBytes,
                regionBytes,
                cpus,
                memoryBytes,
                pausesLogged,
                details);
    }

    private Double throughput(Double span) {
        return span == null || !pausesLogged
                ? null
                : Double.valueOf(Math.max(0, 1 - pauses.totalMillis() / 1e3 / span));
    }

    private LiveSetTrend trend(Double span) {
        Samples judged = liveSet.judged(span);
        return LiveSetJudge.judge(
                liveSet.lastOrigin(),
                judged.column(0),
                judged.column(1),
                liveSet.timed(),
                known(maxHeapBytes, heap.maxCommittedBytes()),
                maxHeapBytes != null);
    }

    /** Adds its pauses, those of inspections included. */
    void addPausesTo(PauseMeter all) {
        all.add(pauses);
        all.add(inspectionPauses);
    }

    /** What pauses and safepoints say against each other, if anything. */
    Optional<String> contradiction() {
        return TotalsCheck.contradiction(pauses.count(), pauses.totalMillis(), safepoints.summary());
    }

    /** Points of the live set, for charts. */
    Samples livePoints() {
        return liveSet.judged(clock.span());
    }

    int livePointCount() {
        return liveSet.points();
    }

    double since(GcMoment moment) {
        return clock.since(moment);
    }

    Double spanSeconds() {
        return clock.span();
    }

    double judgedPauseMillis() {
        return pauses.totalMillis();
    }

    long inspections() {
        return inspections;
    }

    boolean details() {
        return details;
    }

    boolean safepointsLogged() {
        return safepointsLogged;
    }

    /** Whether the log prints the ages at which objects are promoted. */
    boolean tenuringLogged() {
        return tenuring.any();
    }

    /** Whether the log prints parts of pauses. */
    boolean phasesLogged() {
        return !phases.isEmpty();
    }

    boolean pausesLogged() {
        return pausesLogged;
    }

    String collector() {
        return collector;
    }

    String version() {
        return version;
    }

    /** All collections by kind, those that a histogram caused included. */
    Map<GcKind, Long> kindCounts() {
        Map<GcKind, Long> counts = new EnumMap<>(inspectionKinds);
        kinds.forEach((kind, meter) -> counts.merge(kind, meter.count(), Long::sum));
        return counts;
    }
}
