package dev.memoryadvisor.reading;

import dev.memoryadvisor.reading.cyclonedx.CycloneDxReader;
import dev.memoryadvisor.reading.debugmallocstats.DebugMallocStatsReader;
import dev.memoryadvisor.reading.gcdebugstats.GcDebugStatsReader;
import dev.memoryadvisor.reading.gcdumpreport.GcDumpReportReader;
import dev.memoryadvisor.reading.gcgetstats.GcGetStatsReader;
import dev.memoryadvisor.reading.gogctrace.GoGcTraceReader;
import dev.memoryadvisor.reading.gradledependencies.GradleDependenciesReader;
import dev.memoryadvisor.reading.gradlelock.GradleLockReader;
import dev.memoryadvisor.reading.guppy.GuppyReader;
import dev.memoryadvisor.reading.hprof.HprofReader;
import dev.memoryadvisor.reading.importtime.ImportTimeReader;
import dev.memoryadvisor.reading.jarlist.JarListReader;
import dev.memoryadvisor.reading.jfr.JfrObjectCountReader;
import dev.memoryadvisor.reading.jhsdbhistogram.JhsdbHistogramReader;
import dev.memoryadvisor.reading.jvmhistogram.JvmHistogramReader;
import dev.memoryadvisor.reading.legacygclog.LegacyGcLogReader;
import dev.memoryadvisor.reading.mavenlist.MavenListReader;
import dev.memoryadvisor.reading.mavenpom.MavenPomReader;
import dev.memoryadvisor.reading.maventree.MavenTreeReader;
import dev.memoryadvisor.reading.maventreedot.MavenTreeDotReader;
import dev.memoryadvisor.reading.maventreejson.MavenTreeJsonReader;
import dev.memoryadvisor.reading.maventreetgf.MavenTreeTgfReader;
import dev.memoryadvisor.reading.memoryprofiler.MemoryProfilerReader;
import dev.memoryadvisor.reading.memraycsv.MemrayCsvReader;
import dev.memoryadvisor.reading.memraystats.MemrayStatsReader;
import dev.memoryadvisor.reading.nodetracegc.NodeTraceGcReader;
import dev.memoryadvisor.reading.objgraph.ObjgraphReader;
import dev.memoryadvisor.reading.openj9.OpenJ9VerboseGcReader;
import dev.memoryadvisor.reading.openj9histogram.OpenJ9HistogramReader;
import dev.memoryadvisor.reading.packagelock.PackageLockReader;
import dev.memoryadvisor.reading.pipdeptree.PipDepTreeJsonReader;
import dev.memoryadvisor.reading.pipdeptree.PipDepTreeReader;
import dev.memoryadvisor.reading.pipfilelock.PipfileLockReader;
import dev.memoryadvisor.reading.pipfreeze.PipFreezeReader;
import dev.memoryadvisor.reading.pipinspect.PipInspectReader;
import dev.memoryadvisor.reading.piplist.PipListColumnsReader;
import dev.memoryadvisor.reading.piplist.PipListReader;
import dev.memoryadvisor.reading.poetrylock.PoetryLockReader;
import dev.memoryadvisor.reading.pprofprofile.PprofProfileReader;
import dev.memoryadvisor.reading.pproftop.PprofTopReader;
import dev.memoryadvisor.reading.pylock.PylockReader;
import dev.memoryadvisor.reading.pympler.PymplerReader;
import dev.memoryadvisor.reading.pymplertracker.ClassTrackerReader;
import dev.memoryadvisor.reading.pyproject.PyprojectReader;
import dev.memoryadvisor.reading.pytestmemray.PytestMemrayReader;
import dev.memoryadvisor.reading.requirements.RequirementsReader;
import dev.memoryadvisor.reading.scalene.ScaleneReader;
import dev.memoryadvisor.reading.sosdumpheap.SosDumpHeapReader;
import dev.memoryadvisor.reading.spdx.SpdxReader;
import dev.memoryadvisor.reading.tracemalloc.TracemallocReader;
import dev.memoryadvisor.reading.typetable.TypeTableReader;
import dev.memoryadvisor.reading.unifiedgclog.UnifiedGcLogReader;
import dev.memoryadvisor.reading.uvlock.UvLockReader;
import dev.memoryadvisor.reading.v8heapsnapshot.V8HeapSnapshotReader;
import dev.memoryadvisor.reading.versioncatalog.VersionCatalogReader;
import java.util.List;
import java.util.stream.Stream;

/** Every reader, one line each: a new format is registered here and nowhere else. */
public final class Readers {
    private static final List<Reader> ALL = List.of(
            new TracemallocReader(),
            new PymplerReader(),
            new ObjgraphReader(),
            new JvmHistogramReader(),
            new HprofReader(),
            new JfrObjectCountReader(),
            new V8HeapSnapshotReader(),
            new SosDumpHeapReader(),
            new PprofTopReader(),
            new PprofProfileReader(),
            new OpenJ9HistogramReader(),
            new JhsdbHistogramReader(),
            new GcDumpReportReader(),
            new UnifiedGcLogReader(),
            new LegacyGcLogReader(),
            new NodeTraceGcReader(),
            new GoGcTraceReader(),
            new OpenJ9VerboseGcReader(),
            new GcDebugStatsReader(),
            new GcGetStatsReader(),
            new GuppyReader(),
            new DebugMallocStatsReader(),
            new ImportTimeReader(),
            new MemoryProfilerReader(),
            new MemrayCsvReader(),
            new MemrayStatsReader(),
            new ClassTrackerReader(),
            new PytestMemrayReader(),
            new ScaleneReader(),
            new TypeTableReader(),
            new MavenTreeReader(),
            new CycloneDxReader(),
            new MavenListReader(),
            new MavenPomReader(),
            new MavenTreeDotReader(),
            new MavenTreeJsonReader(),
            new MavenTreeTgfReader(),
            new PackageLockReader(),
            new PoetryLockReader(),
            new UvLockReader(),
            new PipFreezeReader(),
            new PipListReader(),
            new PipListColumnsReader(),
            new GradleDependenciesReader(),
            new GradleLockReader(),
            new JarListReader(),
            new PipDepTreeJsonReader(),
            new PipDepTreeReader(),
            new PipfileLockReader(),
            new PipInspectReader(),
            new PylockReader(),
            new PyprojectReader(),
            new SpdxReader(),
            new VersionCatalogReader(),
            new RequirementsReader());

    private Readers() {}

    /** All readers. */
    public static List<Reader> all() {
        return ALL;
    }

    /** All formats. */
    public static Stream<Format> formats() {
        return ALL.stream().map(Reader::format);
    }

    /** The readers that recognise this; exactly one for an input that is known. */
    public static List<Reader> recognising(Head head) {
        return ALL.stream().filter(r -> r.recognises(head)).toList();
    }
}
