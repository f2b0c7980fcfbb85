package dev.memoryadvisor;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.AllocationTotals;
import dev.memoryadvisor.fact.ArenaUse;
import dev.memoryadvisor.fact.ImportTime;
import dev.memoryadvisor.fact.ImportTimes;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Figures that the answer shows of allocation profiles, allocator statistics and import times. */
final class ProfileFigures {
    private ProfileFigures() {}

    /** Figures of the input of this name; empty if it is none of these. */
    static Map<String, Object> of(Intake intake, String name) {
        Map<String, Object> figures = new LinkedHashMap<>();
        for (AllocationProfile profile : intake.profiles()) {
            if (profile.origin().input().equals(name)) {
                figures.merge("places", profile.sites().size(), (a, b) -> (Integer) a + (Integer) b);
                profile.sites().stream()
                        .max(Comparator.comparingLong(AllocationSite::bytes))
                        .ifPresent(top -> {
                            figures.put("measure", word(top.measure()));
                            figures.put("largestPlace", top.place());
                            figures.put("largestPlaceBytes", top.bytes());
                        });
            }
        }
        for (AllocationTotals totals : intake.allocationTotals()) {
            if (totals.origin().input().equals(name)) {
                putKnown(figures, "allocatedBytes", totals.allocatedBytes());
                putKnown(figures, "allocations", totals.allocations());
                putKnown(figures, "peakBytes", totals.peakBytes());
            }
        }
        for (ArenaUse use : intake.arenaUses()) {
            if (use.origin().input().equals(name)) {
                figures.put("arenas", use.arenas());
                figures.put("arenaBytes", use.totalBytes());
                figures.put("allocatedBytes", use.allocatedBytes());
                figures.put("freeBytes", use.freeBytes());
            }
        }
        for (ImportTimes times : intake.importTimes()) {
            if (times.origin().input().equals(name)) {
                figures.put("modules", times.imports().size());
                figures.put(
                        "importMillis",
                        times.imports().stream()
                                        .mapToLong(ImportTime::selfMicros)
                                        .sum()
                                / 1000.0);
            }
        }
        return figures;
    }

    private static String word(AllocationMeasure measure) {
        return measure.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void putKnown(Map<String, Object> figures, String name, Object value) {
        if (value != null) {
            figures.put(name, value);
        }
    }
}
