package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcKind;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMetaspace;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcOutOfMemory;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcPhase;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.GcStall;
import dev.memoryadvisor.fact.GcTenuring;
import dev.memoryadvisor.fact.GenerationTotals;
import dev.memoryadvisor.fact.HeapChange;
import dev.memoryadvisor.fact.MemoryChart.HeapPoint;
import dev.memoryadvisor.fact.MemoryChart.LivePoint;
import dev.memoryadvisor.fact.MemoryChart.PausePoint;
import dev.memoryadvisor.fact.Need;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PythonCollection;
import dev.memoryadvisor.fact.PythonGarbage;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Measures one GC log, event by event, in constant memory. Not thread-safe. */
public final class GcMeasures {
    private final PauseMeter allPauses = new PauseMeter();
    /** Added up in their order: the same whatever runs they are of. */
    private double pauseTotalMillis;

    private final Samples heapPoints = Samples.keepingLargest(3, 1);
    private final Samples pausePoints = Samples.keepingLargest(2, 1);
    private final Samples livePoints = Samples.keepingSmallest(2, 1);
    private final PythonMeasure python = new PythonMeasure();
    private final List<RunFacts> measured = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final Map<GcKind, Long> collections = new EnumMap<>(GcKind.class);

    private RunMeasure run;
    private int runNumber;
    private int runs;
    private int leftOut;
    private double offset;
    private boolean timed;
    private double spanSeconds;
    private double judgedPauseMillis;
    private boolean throughputKnown = true;
    private boolean details;
    private boolean safepoints;
    private boolean phases;
    private boolean tenuring;
    private int livePointCount;
    private long inspections;
    private String collector;
    private String version;
    private long untimed;

    /** Takes the next event. */
    public void take(GcEvent event) {
        if (python(event)) {
            return;
        }
        if (event instanceof GcLogHeader header && (run == null || header.run() != runNumber)) {
            begin(header.origin(), header.run());
        } else if (run == null) {
            begin(event.origin(), 1);
        }
        if (event instanceof GcPause pause) {
            pauseTotalMillis += pause.millis();
            run.take(pause);
            chart(pause.at(), pause.heap());
            chart(pausePoints, pause.at(), pause.millis());
        } else if (event instanceof GcSafepoint safepoint) {
            run.take(safepoint);
        } else if (event instanceof GcPhase phase) {
            run.take(phase);
        } else if (event instanceof GcTenuring tenuring) {
            run.take(tenuring);
        } else if (event instanceof GcCycle cycle) {
            run.take(cycle);
            chart(cycle.at(), cycle.heap());
        } else if (event instanceof GcMetaspace metaspace) {
            run.take(metaspace);
        } else if (event instanceof GcStall stall) {
            run.take(stall);
        } else if (event instanceof GcOutOfMemory line) {
            run.take(line);
        } else if (event instanceof GcLogHeader header) {
            run.take(header);
        } else if (event instanceof GcRunEnd end) {
            run.take(end);
        }
    }

    private boolean python(GcEvent event) {
        if (event instanceof PythonCollection collection) {
            python.take(collection);
        } else if (event instanceof PythonGarbage object) {
            python.take(object);
        } else if (event instanceof GenerationTotals totals) {
            python.take(totals);
        } else if (event instanceof GcLogHeader header && header.runtime() == RuntimeKind.CPYTHON) {
            python.take(header);
        } else {
            return false;
        }
        return true;
    }

    private void begin(Origin origin, int number) {
        finishRun();
        runs++;
        runNumber = number;
        run = new RunMeasure(origin);
    }

    private void chart(GcMoment at, HeapChange heap) {
        if (heap != null) {
            heapPoints.add(seconds(at), (double) heap.beforeBytes(), (double) heap.afterBytes());
        }
    }

    private void chart(Samples points, GcMoment at, double value) {
        points.add(seconds(at), value);
    }

    /** Seconds since the beginning of the log; without times, the number of the event. */
    private double seconds(GcMoment at) {
        double since = run.since(at);
        untimed++;
        return Double.isNaN(since) ? untimed : offset + Math.max(0, since);
    }

    private void keep(RunFacts over) {
        measured.add(over);
        if (measured.size() > RunFacts.MOST) {
            measured.remove(Collections.min(measured, RunFacts.WORTH));
            leftOut++;
        }
    }

    private void finishRun() {
        if (run == null) {
            return;
        }
        keep(run.facts());
        run.addPausesTo(allPauses);
        Samples live = run.livePoints();
        for (int i = 0; i < live.size(); i++) {
            livePoints.add(offset + live.at(i, 0), live.at(i, 1));
        }
        Double span = run.spanSeconds();
        if (span != null) {
            timed = true;
            spanSeconds += span;
            offset += span;
        }
        throughputKnown &= span != null && run.pausesLogged();
        judgedPauseMillis += run.judgedPauseMillis();
        run.kindCounts().forEach((kind, count) -> collections.merge(kind, count, Long::sum));
        details |= run.details();
        safepoints |= run.safepointsLogged();
        phases |= run.phasesLogged();
        tenuring |= run.tenuringLogged();
        livePointCount = Math.max(livePointCount, run.livePointCount());
        if (warnings.size() < RunFacts.MOST) {
            run.contradiction().ifPresent(warnings::add);
        }
        inspections += run.inspections();
        collector = run.collector() == null ? collector : run.collector();
        version = run.version() == null ? version : run.version();
    }

    /** Ends the log. To be called once. */
    public GcResult finish() {
        finishRun();
        run = null;
        Map<String, Object> figures = new HashMap<>();
        Set<String> needs = new LinkedHashSet<>();
        if (python.any()) {
            keep(python.facts());
            needs.add(Need.GC_LOG.word());
            figures.put("collections", python.counts());
            if (python.version() != null) {
                figures.put("runtimeVersion", python.version());
            }
            figures.put("pauses", python.timed());
            if (python.timed() > 0) {
                figures.put("pauseTotalMillis", rounded(python.totalMillis()));
                figures.put("pauseMaxMillis", python.maxMillis());
            }
        }
        if (runs > 0) {
            jvm(figures, needs);
        }
        return new GcResult(measured, figures, charts(), needs, inspections, leftOut, warnings);
    }

    private void jvm(Map<String, Object> figures, Set<String> needs) {
        needs.add(Need.GC_LOG.word());
        if (details) {
            needs.add(Need.GC_LOG_DETAILS.word());
        }
        if (safepoints) {
            needs.add(Need.GC_LOG_SAFEPOINT.word());
        }
        if (phases) {
            needs.add(Need.GC_LOG_PHASES.word());
        }
        if (tenuring) {
            needs.add(Need.GC_LOG_TENURING.word());
        }
        if (livePointCount >= 3) {
            needs.add(Need.GC_LOG_LIVE_SET.word());
        }
        figures.put("pauses", allPauses.count());
        if (allPauses.count() > 0) {
            figures.put("pauseTotalMillis", rounded(pauseTotalMillis));
            figures.put("pauseMaxMillis", allPauses.maxMillis());
            figures.put("pauseP99Millis", allPauses.percentile(99));
        }
        Map<String, Long> kinds = new TreeMap<>();
        collections.forEach((kind, count) -> kinds.put(kind.word(), count));
        figures.put("collections", kinds);
        if (timed) {
            figures.put("spanSeconds", rounded(spanSeconds));
            if (throughputKnown) {
                figures.put("throughput", Math.max(0, 1 - judgedPauseMillis / 1e3 / spanSeconds));
            }
        }
        if (collector != null) {
            figures.put("collector", collector);
        }
        if (version != null) {
            figures.put("runtimeVersion", version);
        }
    }

    /** To a millionth, so that sums look like what was summed up. */
    private static double rounded(double value) {
        return Math.round(value * 1e6) / 1e6;
    }

    private GcCharts charts() {
        List<HeapPoint> heap = new ArrayList<>(heapPoints.size());
        for (int i = 0; i < heapPoints.size(); i++) {
            heap.add(new HeapPoint(
                    heapPoints.at(i, 0), Math.round(heapPoints.at(i, 1)), Math.round(heapPoints.at(i, 2))));
        }
        List<PausePoint> pauses = new ArrayList<>(pausePoints.size());
        for (int i = 0; i < pausePoints.size(); i++) {
            pauses.add(new PausePoint(pausePoints.at(i, 0), pausePoints.at(i, 1)));
        }
        List<LivePoint> live = new ArrayList<>(livePoints.size());
        for (int i = 0; i < livePoints.size(); i++) {
            live.add(new LivePoint(livePoints.at(i, 0), Math.round(livePoints.at(i, 1))));
        }
        return new GcCharts(heap, pauses, live);
    }
}
