package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Logs that nobody writes on purpose. */
class HostileUnifiedLogsTest {
    private static final String USING = "[0.001s][info][gc] Using G1\n";

    private static List<Evidence> read(String log, Tally tally) throws Exception {
        List<Evidence> events = new ArrayList<>();
        new UnifiedGcLogReader().read(Source.of("gc.log", log), tally, events::add);
        return events;
    }

    private static String pause(double seconds, int id) {
        return String.format(
                Locale.ROOT,
                "[%.3fs][info][gc] GC(%d) Pause Young (Normal) (G1 Evacuation Pause) 33M->2M(123M) 1.0ms%n",
                seconds,
                id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[0.020s][info][gc] GC(1) Pause Young (Normal) 33M->99999999999999999999 1.0ms",
                "[0.020s][info][gc] GC(1) Pause Young (Normal) 33M->2M(99999999999999999999) 1.0ms",
                "[0.020s][info][gc] GC(1) Pause Young (Normal) 33M->2M(9999999999999T 5) 1.0ms",
                "[0.020s][info][gc] GC(1) Pause Young (Normal) 99999999999999999999M->2M(9M) 1.0ms",
                "[0.020s][info][gc] GC(1) Pause Young (Normal) 33M->2M(9M) 99999999999999999999.0ms",
                "[0.020s][info][gc] GC(99999999999999999999 Pause",
                "[0.020s][info][gc,phases] GC(99999999999999999999) Pause",
                "[0.020s] GC(1) Eden regions: 99999999999999999999->0(24)",
                "[0.020s][info][gc,heap] GC(1) Eden regions: 1->99999999999999999999(24)",
                "[0.020s][info][gc,metaspace] GC(1) Metaspace: 10M(20M)->10M(99999999999999999999K)",
                "[0.020s][info][gc,cpu] GC(1) User=0.01s Sys=99999999999999999999s Real=0.00s"
            })
    void aNumberThatNoProcessReachesIsSaidAndItsLineLeftOut(String line) throws Exception {
        Tally tally = new Tally("gc.log");
        List<Evidence> events = read(USING + pause(0.010, 0) + line + "\n" + pause(0.030, 2), tally);
        assertThat(events).filteredOn(GcPause.class::isInstance).hasSize(2);
        assertThat(tally.unreadable()).extracting(Unreadable::line).containsExactly(3);
    }

    @Test
    void theAnswerDoesNotDependOnWhichThreadReadWhat() throws Exception {
        StringBuilder log = new StringBuilder(USING);
        for (int i = 0; i < 60_000; i++) {
            log.append(pause(100 + i / 1000.0, i));
            if (i % 20_000 == 10_000) {
                log.append("[12x.000s][info][gc] GC(1) odd\n");
            }
        }
        Tally tally = new Tally("gc.log");
        List<Evidence> events = read(log.toString(), tally);
        assertThat(events).filteredOn(GcPause.class::isInstance).hasSize(60_000).allSatisfy(e -> assertThat(
                        ((GcPause) e).at().uptimeSeconds())
                .isNotNull());
        for (int i = 0; i < 3; i++) {
            assertThat(read(log.toString(), new Tally("gc.log"))).isEqualTo(events);
        }
    }

    @Test
    void aRunBeginsWhereItsFirstLineStandsWhereverABlockEnds() throws Exception {
        StringBuilder log = new StringBuilder(USING);
        int lines = 1;
        while (log.length() < 250_000) { // nearly two blocks
            log.append(pause(99, lines++));
        }
        log.append("[info][gc,heap] GC(0) a\n");
        log.append("[0.100s][info][gc,heap] GC(1) Eden regions: 24->0(24)\n");
        log.append("[0.100s][info][gc,heap] GC(1) Survivor regions: 0->3(3)\n");
        log.append("[0.100s][info][gc     ] GC(1) Pause Young (Normal) 24M->3M(256M) 1.0ms\n");
        List<Evidence> events = read(log.toString(), new Tally("gc.log"));
        assertThat(events)
                .filteredOn(e -> e instanceof GcLogHeader header && header.run() == 2)
                .isNotEmpty()
                .allSatisfy(e -> assertThat(((GcLogHeader) e).origin().line())
                        .isLessThanOrEqualTo(log.toString().split("\n", -1).length - 3));
    }
}
