package dev.memoryadvisor.reading.legacygclog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.reading.PublicLog;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The public GC logs of JDK 8 and older are understood, and what other tools' tests assert of them is found. The corpus
 * is read where it is: {@code -Dcorpus=…}.
 */
class LegacyLogsTest {
    private static final String OLD = "gc/gctoolkit-testdata/gclogs/preunified/";
    private static final String CMS = OLD + "cms/";

    /** Values of other tools that do not hold of the file, with the reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            CMS + "parnew/details/tenuring/863_gc.log: young is 30.0, expected 48.0",
            "18 young collections that failed are counted again beside the full collection they are a part of",
            OLD + "icms/details/tenuring/gc-master.log: young is 65.0, expected 67.0",
            "2 young collections that failed are counted again beside the full collection they are a part of");

    /** Files of which less than 99 % of the lines are known, with the reason. */
    private static final Map<String, String> FRAGMENTS = Map.of(
            OLD + "g1gc/corrupted/no_young_intro.log",
            "begins within a pause",
            OLD + "g1gc/corrupted/rollsbackclock.log",
            "1 of 6 lines has lost some of its bytes",
            OLD + "g1gc/details/tenuring/170_45/rolling/ahjapp09_gclog/ahj_prod_C2_gc.log.5",
            "ends within its last line, the 43rd",
            "gc/gcviewer/openjdk/SampleSun1_6_0G1InitialMarkMixed.txt",
            "1 of 44 lines was written by two threads");

    @Test
    void areUnderstood() throws Exception {
        assertThat(PublicLog.judge(LegacyGcLogReader.class, EXCEPTIONS, FRAGMENTS))
                .isGreaterThan(150);
    }
}
