package dev.memoryadvisor.measure.program;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcRun;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** Tells what program the inputs come from. */
public final class ProgramMeasure {
    private static final String BASE_MODULE = "java.base@";

    private ProgramMeasure() {}

    /**
     * The program. What the caller says holds; what is not said comes from the first GC log that says it, then from the
     * last histogram, then from the dependency lists, then from any other input.
     *
     * @param others runtimes that other inputs speak of
     */
    public static Program of(
            Context context,
            List<ClassHistogram> histograms,
            List<GcLogHeader> headers,
            List<GcRun> runs,
            List<DependencyList> dependencyLists,
            List<RuntimeKind> others) {
        RuntimeKind runtime = firstKnown(Stream.of(
                context.runtime(),
                firstKnown(histograms, ClassHistogram::runtime),
                firstKnown(headers, GcLogHeader::runtime),
                firstKnown(runs, GcRun::runtime),
                firstKnown(dependencyLists, DependencyList::runtime),
                firstKnown(others, Function.identity())));
        return new Program(
                runtime,
                firstKnown(Stream.of(
                        context.runtimeVersion(),
                        firstKnown(runs, r -> r.runtime() == runtime ? r.runtimeVersion() : null),
                        moduleVersion(histograms, runtime))),
                context.memoryLimitBytes(),
                firstKnown(Stream.of(context.maxHeapBytes(), firstKnown(runs, GcRun::maxHeapBytes))),
                firstKnown(Stream.of(context.cpus(), firstKnown(runs, GcRun::cpus))),
                firstKnown(runs, GcRun::collector),
                context.replicas(),
                context.workersPerReplica());
    }

    /** A JVM prints its own version beside each class of its base module, {@code (java.base@17.0.15)}. */
    private static String moduleVersion(List<ClassHistogram> histograms, RuntimeKind runtime) {
        if (runtime != RuntimeKind.JVM || histograms.isEmpty()) {
            return null;
        }
        return histograms.get(histograms.size() - 1).rows().stream()
                .map(HistogramRow::module)
                .filter(m -> m != null && m.startsWith(BASE_MODULE))
                .map(m -> m.substring(BASE_MODULE.length()))
                .findFirst()
                .orElse(null);
    }

    private static <S, T> T firstKnown(List<S> sources, Function<S, T> value) {
        return sources.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> T firstKnown(Stream<T> values) {
        return values.filter(Objects::nonNull).findFirst().orElse(null);
    }
}
