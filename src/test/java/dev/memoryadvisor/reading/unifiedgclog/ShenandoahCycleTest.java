package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShenandoahCycleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Learning 1 of 5. Free (45824K) is below initial threshold (45875K)          | Learning
        Free (9783K) is below minimum threshold (10240K)                            | Free is below minimum threshold
        GC request (System.gc())                                                    | System.gc()
        Explicit GC request (System.gc())                                           | System.gc()
        Implicit GC request (Metadata GC Threshold)                                 | Metadata GC Threshold
        Handle Allocation Failure                                                   | Handle Allocation Failure
        Time since last GC (30009 ms) is larger than guaranteed interval (30000 ms) | Time since last GC is larger than guaranteed interval
        Old has overgrown, live at end of previous OLD marking: 10M, usage: 26M     | Old has overgrown, live at end of previous OLD marking
        """)
    void theCauseIsTheTriggerWithoutItsFigures(String trigger, String cause) {
        assertThat(ShenandoahCycle.cause(trigger)).isEqualTo(cause);
    }
}
