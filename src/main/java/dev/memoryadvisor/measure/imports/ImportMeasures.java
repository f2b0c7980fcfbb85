package dev.memoryadvisor.measure.imports;

import dev.memoryadvisor.fact.ImportTime;
import dev.memoryadvisor.fact.ImportTimes;
import dev.memoryadvisor.fact.PackageImport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What each top-level package costs. The input is a tree in post-order (a module stands behind all that it imports, one
 * level further in), so it is walked from its end: then a module comes before what it imports. Of a package's imports
 * only those outside its own others are added up, or the time of its submodules would count twice.
 */
public final class ImportMeasures {
    private static final double MICROS_PER_MILLI = 1000;
    /** Packages that rules see of one start: those that cost most. */
    private static final int MOST_PACKAGES = 200;

    private static final int MOST_INSIDE = 3;
    private static final double PASSED_ON = 0.9;

    private ImportMeasures() {}

    /**
     * The packages, the dearest first.
     *
     * @param times imports of one start
     * @param standardLibrary whether a top-level package belongs to Python itself
     */
    public static List<PackageImport> packages(ImportTimes times, Predicate<String> standardLibrary) {
        Map<String, PackageCost> costs = new LinkedHashMap<>();
        List<ImportTime> around = new ArrayList<>();
        long total = 0;
        for (int i = times.imports().size() - 1; i >= 0; i--) {
            ImportTime time = times.imports().get(i);
            while (!around.isEmpty() && around.get(around.size() - 1).depth() >= time.depth()) {
                around.remove(around.size() - 1);
            }
            if (around.isEmpty()) {
                total += time.cumulativeMicros();
            }
            Set<String> importers = new LinkedHashSet<>();
            around.forEach(a -> importers.add(a.topLevel()));
            boolean inner = importers.contains(time.topLevel());
            for (String importer : importers) {
                if (!importer.equals(time.topLevel())) {
                    costs.get(importer).loads(inner || standardLibrary.test(time.topLevel()) ? null : time);
                }
            }
            costs.computeIfAbsent(time.topLevel(), PackageCost::new).add(time, importers);
            around.add(time);
        }
        double allMillis = total / MICROS_PER_MILLI;
        return costs.values().stream()
                .map(cost -> cost.fact(allMillis, standardLibrary.test(cost.name)))
                .sorted(Comparator.comparingDouble(PackageImport::cumulativeMillis)
                        .reversed()
                        .thenComparing(PackageImport::name))
                .limit(MOST_PACKAGES)
                .toList();
    }

    /** The cost of one package while the tree is walked. */
    private static final class PackageCost {
        private final String name;
        private final Set<String> importers = new LinkedHashSet<>();
        private final Map<String, Long> inside = new LinkedHashMap<>();
        private ImportTime dearest;
        private long selfMicros;
        private long cumulativeMicros;
        private long modules;
        private long ownModules;

        PackageCost(String name) {
            this.name = name;
        }

        void add(ImportTime time, Set<String> around) {
            modules++;
            ownModules++;
            selfMicros += time.selfMicros();
            if (around.contains(name)) {
                return;
            }
            cumulativeMicros += time.cumulativeMicros();
            importers.addAll(around);
            if (dearest == null || time.cumulativeMicros() > dearest.cumulativeMicros()) {
                dearest = time;
            }
        }

        /** A module of another package; the time is {@code null} where it is in that of another or of no interest. */
        void loads(ImportTime time) {
            modules++;
            if (time != null) {
                inside.merge(time.topLevel(), time.cumulativeMicros(), Long::sum);
            }
        }

        PackageImport fact(double allMillis, boolean standardLibrary) {
            double millis = cumulativeMicros / MICROS_PER_MILLI;
            return new PackageImport(
                    dearest.origin(),
                    name,
                    standardLibrary,
                    selfMicros / MICROS_PER_MILLI,
                    millis,
                    modules,
                    ownModules,
                    allMillis <= 0 ? 0 : Math.min(1, millis / allMillis),
                    importers,
                    inside.values().stream().anyMatch(micros -> micros >= PASSED_ON * cumulativeMicros),
                    inside.entrySet().stream()
                            .sorted(Map.Entry.<String, Long>comparingByValue()
                                    .reversed()
                                    .thenComparing(Map.Entry.comparingByKey()))
                            .limit(MOST_INSIDE)
                            .map(e -> e.getKey() + " ("
                                    + String.format(Locale.ROOT, "%.1f ms", e.getValue() / MICROS_PER_MILLI) + ")")
                            .toList());
        }
    }
}
