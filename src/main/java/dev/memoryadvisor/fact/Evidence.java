package dev.memoryadvisor.fact;

/**
 * What a reader finds in an input. Events of a GC log are handed over one by one and never collected; everything else
 * is small enough to be one value.
 */
public sealed interface Evidence extends Located
        permits ClassHistogram,
                AllocationProfile,
                AllocationTotals,
                LineLeak,
                ArenaUse,
                ImportTimes,
                DependencyList,
                GcEvent {}
