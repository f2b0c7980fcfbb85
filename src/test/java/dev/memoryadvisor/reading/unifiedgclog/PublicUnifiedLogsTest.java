package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.reading.PublicLog;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The public GC logs of JDK 9 and newer are understood, and what other tools' tests assert of them is found. The corpus
 * is read where it is: {@code -Dcorpus=…}.
 */
class PublicUnifiedLogsTest {
    private static final String UJL = "gc/gcviewer/openjdk/unified-jvm-logging/";

    /** Values of other tools that do not hold of the file, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            UJL + "sample-ujl-g1-gc-defaults.txt: model.getGCPause().getN() is 9.0, expected 12.0",
            "3 lines To-space exhausted are counted as pauses",
            UJL + "sample-ujl-zgc-gc-other.txt: model.getGCPause().getN() is 3.0, expected 15.0",
            "12 concurrent phases are counted as pauses");

    /** Files of which less than 99 % of the lines are known, with the reason. */
    private static final Map<String, String> FRAGMENTS = Map.of(
            UJL + "SampleShenandoahPassiveHeuristics.txt",
            "150 lines are of exceptions, over several lines each, not of the collector",
            UJL + "SampleShenandoahSeveralSystemGC.txt",
            "150 lines are of exceptions, over several lines each, not of the collector");

    @Test
    void areUnderstood() throws Exception {
        assertThat(PublicLog.judge(UnifiedGcLogReader.class, EXCEPTIONS, FRAGMENTS))
                .isGreaterThan(25);
    }
}
