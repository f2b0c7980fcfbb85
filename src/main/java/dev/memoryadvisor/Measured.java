package dev.memoryadvisor;

import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.ArenaUse;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.GcRun;
import dev.memoryadvisor.fact.ImportTimes;
import dev.memoryadvisor.fact.Input;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.MemoryChart;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.fact.SnapshotSeries;
import dev.memoryadvisor.measure.dependency.DependencyMeasures;
import dev.memoryadvisor.measure.dependency.DependencyTables;
import dev.memoryadvisor.measure.dependency.JarArtifacts;
import dev.memoryadvisor.measure.gc.GcCharts;
import dev.memoryadvisor.measure.gc.GcResult;
import dev.memoryadvisor.measure.gc.RunFacts;
import dev.memoryadvisor.measure.histogram.HistogramMeasurement;
import dev.memoryadvisor.measure.histogram.HistogramMeasures;
import dev.memoryadvisor.measure.histogram.PythonNames;
import dev.memoryadvisor.measure.imports.ImportMeasures;
import dev.memoryadvisor.measure.ownership.ClassOwners;
import dev.memoryadvisor.measure.ownership.PackageTable;
import dev.memoryadvisor.measure.program.ContextNeeds;
import dev.memoryadvisor.measure.program.ProgramMeasure;
import dev.memoryadvisor.measure.program.RuntimeChanges;
import dev.memoryadvisor.reading.archive.NaturalOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the measures make of what was read.
 *
 * @param facts for the rules
 * @param inputs for the answer
 * @param chart for charts
 */
record Measured(Facts facts, List<Input> inputs, MemoryChart chart) {
    private static final int MOST_SITES = 2_000;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    static Measured of(Intake intake, Context context) {
        List<GcRun> runs = intake.gcResults().stream()
                .flatMap(r -> r.runs().stream())
                .map(RunFacts::run)
                .toList();
        List<ClassHistogram> histograms = withContext(intake, context);
        Program program = ProgramMeasure.of(
                context, histograms, intake.headers(), runs, intake.dependencyLists(), runtimes(intake));
        DependencyTables tables = DependencyTables.shipped();
        List<DependencyList> dependencies = JarArtifacts.named(intake.dependencyLists(), tables);
        HistogramMeasurement histogram =
                HistogramMeasures.of(histograms, program, new ClassOwners(PackageTable.shipped(), dependencies));

        List<Object> facts = new ArrayList<>();
        List<RunFacts> ofRuns = new ArrayList<>();
        Set<String> present = new HashSet<>(ContextNeeds.met(context, program));
        Set<String> misleading = new HashSet<>(histogram.misleading());
        facts.add(program);
        facts.addAll(RuntimeChanges.shipped().missedBy(program));
        facts.addAll(histogram.facts());
        present.addAll(histogram.holds());
        for (GcResult result : intake.gcResults()) {
            for (RunFacts run : result.runs()) {
                if (run.run().runtime() == RuntimeKind.CPYTHON) {
                    // its logs say nothing of runs, and each of them something else of one process
                    facts.addAll(run.facts());
                } else {
                    ofRuns.add(run);
                }
            }
            present.addAll(result.needs());
        }
        if (!dependencies.isEmpty()) {
            facts.addAll(new DependencyMeasures(tables).facts(dependencies, program));
            present.addAll(DependencyMeasures.met(dependencies));
        }
        for (AllocationProfile profile : intake.profiles()) {
            boolean held =
                    profile.sites().stream().anyMatch(site -> site.measure().held());
            (held ? present : misleading).add("allocationProfile");
            profile.sites().stream()
                    .filter(site -> site.measure().held())
                    .limit(MOST_SITES)
                    .forEach(facts::add);
        }
        if (!intake.lineLeaks().isEmpty()) {
            present.add("allocationProfile");
        }
        misleading.removeAll(present);
        facts.addAll(intake.allocationTotals());
        facts.addAll(intake.lineLeaks());
        // a dump is a state: of several of one process the last one counts
        List<ArenaUse> arenas = intake.arenaUses();
        if (!arenas.isEmpty()) {
            present.add("allocatorStats");
            facts.add(arenas.get(arenas.size() - 1));
        }
        List<ImportTimes> imports = intake.importTimes();
        if (!imports.isEmpty()) {
            present.add("importTime");
            facts.addAll(ImportMeasures.packages(imports.get(imports.size() - 1), PythonNames::standardLibrary));
        }
        return new Measured(
                new Facts(program, facts, worthwhile(ofRuns), present, misleading),
                inputs(intake, histogram, ofRuns.size()),
                chart(intake, histogram));
    }

    /** Of the runs of all logs, those that paused longest: rules are run for each. */
    private static List<List<Object>> worthwhile(List<RunFacts> runs) {
        return runs.stream()
                .sorted(RunFacts.WORTH.reversed())
                .limit(RunFacts.MOST)
                .map(RunFacts::facts)
                .toList();
    }

    /** The runtimes that the formats of the inputs speak of. */
    private static List<RuntimeKind> runtimes(Intake intake) {
        return intake.inputs().stream()
                .map(read -> read.format().runtime())
                .filter(Objects::nonNull)
                .toList();
    }

    /** The caller's word, or the log's, on whether the histograms are live, and the caller's on when they were taken. */
    private static List<ClassHistogram> withContext(Intake intake, Context context) {
        Set<String> logs = intake.inputs().stream()
                .filter(read -> read.format().kind() == Kind.GC_LOG)
                .map(read -> read.format().id())
                .collect(Collectors.toSet());
        // those in a log say themselves when they were taken, and whether they are live
        long sent = intake.histograms().stream()
                .filter(h -> !logs.contains(h.format()))
                .count();
        long inspections =
                intake.gcResults().stream().mapToLong(GcResult::heapInspections).sum();
        Boolean live = context.histogramsLive();
        if (live == null && sent > 0 && inspections >= sent) {
            live = true;
        }
        List<Instant> times = context.snapshotTimes();
        List<ClassHistogram> all = new ArrayList<>();
        int number = 0;
        for (ClassHistogram read : intake.histograms()) {
            ClassHistogram histogram = read;
            if (!logs.contains(read.format())) {
                if (histogram.live() == null && live != null) {
                    histogram = histogram.withLive(live);
                }
                if (histogram.takenAt() == null && times.size() == sent) {
                    histogram = histogram.withTakenAt(times.get(number));
                }
                number++;
            }
            all.add(histogram);
        }
        return all;
    }

    private static List<Input> inputs(Intake intake, HistogramMeasurement histogram, int runs) {
        List<Input> inputs = new ArrayList<>();
        Map<String, List<String>> order = orderOfNames(histogram);
        for (Intake.ReadInput read : intake.inputs()) {
            Map<String, Object> figures = new LinkedHashMap<>();
            List<String> warnings = new ArrayList<>(read.tally().warnings());
            figures.putAll(histogram.figures().getOrDefault(read.name(), Map.of()));
            warnings.addAll(histogram.warnings().getOrDefault(read.name(), List.of()));
            warnings.addAll(order.getOrDefault(read.name(), List.of()));
            if (read.gc() != null) {
                figures.putAll(read.gc().figures());
                warnings.addAll(read.gc().warnings());
                if (read.gc().runsLeftOut() > 0) {
                    warnings.add("only " + read.gc().runs().size() + " of "
                            + (read.gc().runs().size() + read.gc().runsLeftOut())
                            + " runs in this log were judged, those that paused longest");
                }
                if (runs > RunFacts.MOST) {
                    warnings.add("only " + RunFacts.MOST + " of " + runs
                            + " runs in all logs were judged, those that paused longest");
                }
            }
            for (DependencyList list : intake.dependencyLists()) {
                if (list.origin().input().equals(read.name())) {
                    figures.putAll(DependencyMeasures.figures(list));
                }
            }
            figures.putAll(ProfileFigures.of(intake, read.name()));
            inputs.add(new Input(
                    read.name(),
                    read.format().kind(),
                    read.format().id(),
                    read.format().runtime(),
                    read.bytes(),
                    read.tally().lines(),
                    read.tally().linesUnderstood(),
                    warnings,
                    figures));
        }
        return inputs;
    }

    /** A warning where the names of the snapshots count otherwise than the order in which they are judged. */
    private static Map<String, List<String>> orderOfNames(HistogramMeasurement histogram) {
        for (Object fact : histogram.facts()) {
            if (fact instanceof SnapshotSeries series && series.hours().isEmpty()) {
                List<String> names = series.inputs();
                List<String> counted =
                        names.stream().distinct().sorted(NaturalOrder.NAMES).toList();
                if (numbered(names) && counted.size() == names.size() && !counted.equals(names)) {
                    return Map.of(
                            names.get(0),
                            List.of("the snapshots are judged in the order in which they were sent (" + names.get(0)
                                    + " first, " + names.get(names.size() - 1)
                                    + " last), but their names count otherwise: send them in the order of time, or say"
                                    + " context.snapshotTimes"));
                }
            }
        }
        return Map.of();
    }

    /** Whether nothing but numbers tells these names apart. */
    private static boolean numbered(List<String> names) {
        return names.stream()
                        .map(name -> DIGITS.matcher(name).replaceAll(""))
                        .distinct()
                        .count()
                == 1;
    }

    private static MemoryChart chart(Intake intake, HistogramMeasurement histogram) {
        GcCharts charts = intake.gcResults().isEmpty()
                ? new GcCharts(List.of(), List.of(), List.of())
                : intake.gcResults().get(0).charts();
        return new MemoryChart(
                charts.heap(),
                charts.pauses(),
                charts.liveSet(),
                histogram.topClasses(),
                histogram.owners(),
                histogram.growth());
    }
}
