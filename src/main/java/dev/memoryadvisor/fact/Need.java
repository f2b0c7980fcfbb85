package dev.memoryadvisor.fact;

import java.util.Arrays;
import java.util.Optional;

/** What a rule can need of the input, and how a caller gets it. */
public enum Need {
    HISTOGRAM("histogram", "Send a class histogram: jcmd PID GC.class_histogram (JVM), Pympler or guppy (CPython)."),
    HISTOGRAM_LIVE(
            "histogram.live",
            "Take the histogram without garbage (jcmd PID GC.class_histogram, not -all) and say histogramsLive=true."),
    HISTOGRAM_COMPLETE("histogram.complete", "Send the whole histogram, with its Total line, not its first rows."),
    HISTOGRAM_ALL_OBJECTS(
            "histogram.allObjects",
            "objgraph sees only what the collector tracks: use Pympler's summary or guppy's heap() instead."),
    HISTOGRAM_LAYOUT(
            "histogram.layout", "The object layout could not be told: send the whole histogram, or runtimeVersion."),
    SERIES_3("series.3", "Send at least 3 histograms of the same process, in time order."),
    SERIES_5("series.5", "Send at least 5 histograms of the same process, in time order."),
    GC_LOG("gcLog", "Send a GC log: -Xlog:gc*:file=gc.log (JVM), gc.set_debug(gc.DEBUG_STATS) (CPython)."),
    GC_LOG_DETAILS("gcLog.details", "Log with -Xlog:gc* instead of -Xlog:gc."),
    GC_LOG_SAFEPOINT("gcLog.safepoint", "Log safepoints too: -Xlog:gc*,safepoint:file=gc.log."),
    GC_LOG_PHASES("gcLog.phases", "Log the parts of pauses too: -Xlog:gc*,gc+phases=debug:file=gc.log."),
    GC_LOG_TENURING("gcLog.tenuring", "Log the ages of survivors too: -Xlog:gc*,gc+age=debug:file=gc.log."),
    GC_LOG_LIVE_SET(
            "gcLog.liveSet", "The log needs at least 3 full collections or completed marks: let it run for longer."),
    DEPENDENCIES("dependencies", "Send the dependencies: requirements.txt, pip freeze, mvn dependency:tree."),
    DEPENDENCIES_GRAPH("dependencies.graph", "Send a list that says what brings in what: mvn dependency:tree."),
    IMPORT_TIME("importTime", "Send the output of python -X importtime."),
    ALLOCATOR_STATS("allocatorStats", "Send the output of sys._debugmallocstats()."),
    ALLOCATION_PROFILE("allocationProfile", "Send a profile by line: tracemalloc's statistics."),
    RUNTIME_VERSION("runtimeVersion", "Say runtimeVersion in the context.");

    private static final String CONTEXT = "context.";

    private final String word;
    private final String hint;

    Need(String word, String hint) {
        this.word = word;
        this.hint = hint;
    }

    /** The word in {@code @needs}. */
    public String word() {
        return word;
    }

    /** Whether this word may stand in {@code @needs}. */
    public static boolean known(String word) {
        return find(word).isPresent()
                || (word.startsWith(CONTEXT)
                        && Arrays.stream(Context.class.getRecordComponents())
                                .anyMatch(c -> c.getName().equals(word.substring(CONTEXT.length()))));
    }

    /** How a caller meets this need. */
    public static String hint(String word) {
        return find(word)
                .map(n -> n.hint)
                .orElseGet(() -> "Say " + word.substring(CONTEXT.length()) + " in the context.");
    }

    private static Optional<Need> find(String word) {
        return Arrays.stream(values()).filter(n -> n.word.equals(word)).findFirst();
    }
}
