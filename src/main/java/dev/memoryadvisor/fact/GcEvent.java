package dev.memoryadvisor.fact;

/**
 * Something that a GC log records at one moment. Events stream from the reader into measures and are gone: a log may
 * hold millions of them.
 *
 * <p>The first of a log is its {@link GcLogHeader}. A header of another {@link GcLogHeader#run run} begins another run;
 * one of the same run adds what was not known before. Each run of a JVM ends with its {@link GcRunEnd}.
 */
public sealed interface GcEvent extends Evidence
        permits GcLogHeader,
                GcPause,
                GcPhase,
                GcTenuring,
                GcCycle,
                GcMetaspace,
                GcStall,
                GcSafepoint,
                GcOutOfMemory,
                GcRunEnd,
                PythonCollection,
                PythonGarbage,
                GenerationTotals {}
