package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of a log its reader gets to see. */
class DecoratedLinesTest {
    private static final String PAUSE =
            "[0.330s][info][gc          ] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 27M->17M(66M) 1.639ms";

    private static ByteLines lines(int longest, String... lines) throws IOException {
        byte[] bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        Limits limits = new Limits(1 << 20, 10, longest, 1, 10, 1 << 20, 200);
        return new Source("gc.log", () -> new ByteArrayInputStream(bytes), limits).lines(DecoratedLines::new);
    }

    private static List<String> picked(String... lines) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ByteLines picked = lines(1000, lines)) {
            while (picked.next()) {
                texts.add(picked.text());
            }
        }
        return texts;
    }

    @Test
    void phasesTasksAndBeginningsAreLeftOutButForTheFirst() throws IOException {
        assertThat(picked(
                        "[0.328s][info][gc,start    ] GC(0) Pause Young (Normal) (G1 Evacuation Pause)",
                        "[0.329s][info][gc,task     ] GC(0) Using 2 workers of 2 for evacuation",
                        "[0.330s][info][gc,phases   ] GC(0)   Pre Evacuate Collection Set: 0.1ms",
                        "[0.330s][info][gc,phases   ] GC(0)   Other: 0.2ms",
                        "[0.330s][info][gc,heap     ] GC(0) Old regions: 0->0",
                        PAUSE))
                .containsExactly(
                        "[0.328s][info][gc,start    ] GC(0) Pause Young (Normal) (G1 Evacuation Pause)",
                        "[0.330s][info][gc,heap     ] GC(0) Old regions: 0->0",
                        PAUSE);
    }

    @Test
    void partsOfPausesAndGenerationsOfZgcAreFacts() throws IOException {
        String[] lines = {
            "[1.000s][info][gc,phases] GC(3)       Reference Processing: 0.5ms",
            "[1.000s][info][gc,phases] GC(3) Class Unloading 3.1ms",
            "[1.000s][info][gc,phases] GC(3) Pause Mark Start 0.005ms",
            "[1.000s][info][gc,phases] GC(3) Y: Young Generation 12M(1%)->8M(0%) 0.010s",
            "[1.000s][info][gc,start ] GC(4) Garbage Collection (Warmup)",
        };
        assertThat(picked(lines)).containsExactly(lines);
    }

    @Test
    void theLastLineSaysHowFarTheLogGoes() throws IOException {
        assertThat(picked(PAUSE, "[0.331s][info][gc,task] GC(1) a", "[0.339s][info][gc,task] GC(1) b"))
                .containsExactly(PAUSE, "[0.339s][info][gc,task] GC(1) b");
    }

    @Test
    void whereTheClockGoesBackBothLinesAreSeen() throws IOException {
        assertThat(picked(
                        PAUSE,
                        "[9.000s][info][gc,task] GC(1) the run ends here",
                        "[0.010s][info][gc,task] GC(0) another begins",
                        PAUSE))
                .containsExactly(
                        PAUSE,
                        "[9.000s][info][gc,task] GC(1) the run ends here",
                        "[0.010s][info][gc,task] GC(0) another begins",
                        PAUSE);
    }

    @Test
    void linesOfTheProgramAreSeenAndThoseBesideThem() throws IOException {
        assertThat(picked(
                        PAUSE,
                        "[0.331s][info][gc,task] GC(1) a",
                        "a line of the program",
                        "[0.332s][info][gc,task] GC(1) b",
                        PAUSE))
                .containsExactly(
                        PAUSE,
                        "[0.331s][info][gc,task] GC(1) a",
                        "a line of the program",
                        "[0.332s][info][gc,task] GC(1) b",
                        PAUSE);
    }

    @Test
    void linesOfOtherPartsOfTheJvmAreNot() throws IOException {
        assertThat(picked(PAUSE, "[0.331s][info][class,load] java.lang.Object source: jrt:/java.base", PAUSE))
                .containsExactly(PAUSE, PAUSE);
    }

    @Test
    void aLineThatEndsBeforeItsTagsWouldIsNotReadBeyondTheBlock() throws IOException {
        for (String cut : new String[] {"", "[", "[0", "[0.330s][info][gc"}) {
            assertThat(picked(PAUSE, cut)).containsExactly(PAUSE, cut);
        }
    }

    @Test
    void tagsOfNothingButZerosAreNone() throws IOException {
        String zeros = "[0.330s][info][" + "\0".repeat(12) + "] x";
        assertThat(picked(PAUSE, zeros, PAUSE)).containsExactly(PAUSE, zeros, PAUSE);
    }

    @Test
    void aLineOverTheLimitIsCountedAndChangesNothing() throws IOException {
        try (ByteLines lines = lines(150, PAUSE, "[9.000s][info][gc,task] " + "x".repeat(200), PAUSE)) {
            assertThat(lines.next()).isTrue();
            assertThat(lines.next()).isTrue();
            assertThat(lines.number()).isEqualTo(3);
            assertThat(sieve(lines).clockChanged(1)).isFalse();
            assertThat(lines.next()).isFalse();
            assertThat(lines.tooLong()).isEqualTo(1);
            assertThat(lines.passed()).isZero();
        }
    }

    @Test
    void nothingIsLearntFromALineOverTheLimit() throws IOException {
        String next = PAUSE.replace("0.330", "2.000");
        String tooLong = "[2.000s][info][gc          ] " + "x".repeat(200);
        try (ByteLines lines = lines(150, PAUSE, PAUSE, tooLong, next)) {
            lines.next();
            lines.next();
            lines.next();
            assertThat(sieve(lines).clockChanged(2)).isTrue();
            assertThat(sieve(lines).uptimeSeconds(2)).isEqualTo(2);
        }
    }

    @Test
    void whatWasLearntSinceDoesNotChangeALineThatWasLookedAt() throws IOException {
        try (ByteLines lines = lines(
                1000,
                PAUSE,
                "[5.000s][info][gc,phases] GC(0) a",
                "[6.000s][info][gc,phases] blah][gc] GC(7) Pause Full (System.gc()) 24M->3M(256M) 1.0ms",
                "[1.000s][a234567890123456789012][gc] GC(1) b")) {
            while (lines.next() && lines.number() < 3) {
                // the clock goes back behind the third
            }
            assertThat(sieve(lines).row(lines.pick())).isEqualTo(UsualLines.NONE);
            assertThat(sieve(lines).tag(lines.pick())).isEqualTo(Tag.PHASES);
        }
    }

    @Test
    void aLineWithADamagedClockCostsNoOtherItsClock() throws IOException {
        String damaged = PAUSE.replace("0.330", "0.x30");
        try (ByteLines lines = lines(1000, damaged, PAUSE, PAUSE)) {
            lines.next();
            assertThat(sieve(lines).uptimeSeconds(0)).isNaN();
            lines.next();
            assertThat(sieve(lines).uptimeSeconds(1)).isEqualTo(0.33);
        }
    }

    @Test
    void aClockOfAnotherFormIsReadThough() throws IOException {
        String dated = "[2025-11-24T16:04:13.178+0000][gc,start] GC(5) Pause Young (Normal)";
        // the tags stand where those of the line before stood
        String timed = "[254.900s][hhhhhhhhhhhhhhhhhh][gc      ] GC(6) Pause Young (Normal) 1M->1M(2M) 1.5ms";
        try (ByteLines lines = lines(1000, dated, timed, dated)) {
            lines.next();
            lines.next();
            assertThat(sieve(lines).uptimeSeconds(1)).isEqualTo(254.9);
            lines.next();
            assertThat(sieve(lines).wallSeconds(2)).as("what was learnt holds").isEqualTo(1764000253.178);
        }
    }

    @Test
    void clockAndCollectionGoOn() throws IOException {
        String cpu = "[0.330s][info][gc,cpu] GC(120) User=0.01s Sys=0.00s Real=0.00s";
        String later = cpu.replace("0.330", "0.331").replace("120", "121");
        String withoutNumber = "[0.332s][info][safepoint] Safepoint";
        String latest = cpu.replace("0.330", "0.332").replace("120", "122");
        try (ByteLines lines = lines(1000, PAUSE, cpu, later, withoutNumber, latest, latest)) {
            lines.next();
            lines.next();
            assertCpu(lines, 0.33, 120);
            lines.next();
            assertCpu(lines, 0.331, 121);
            lines.next();
            lines.next();
            assertThat(sieve(lines).usual().gcId(sieve(lines).row(lines.pick())))
                    .isEqualTo(122);
        }
    }

    @Test
    void aClockInMillisecondsIsReadAsSuch() throws IOException {
        String line = "[1.500ms][info][gc] GC(150) Pause Remark 1.000ms";
        try (ByteLines lines =
                lines(1000, line, line, line.replace("1.500", "1.501"), line.replace("1.500", "1.502"))) {
            for (int i = 0; i < 4; i++) {
                lines.next();
            }
            assertThat(sieve(lines).uptimeSeconds(3)).isEqualTo(1.502e-3);
        }
    }

    @Test
    void linesWithoutClockHaveNoneBehindALineOfTheProgramThatHas() throws IOException {
        String line = "[info][gc,phases] GC(150) Other: 1.0ms";
        String pause = "[info][gc] GC(150) Pause Remark 1.000ms";
        try (ByteLines lines =
                lines(1000, line, "[20.000s] app", pause, "[info][gc,start] GC(151) x", "[10.000s] app")) {
            while (lines.next()) {
                DecoratedLines sieve = sieve(lines);
                boolean timed = lines.text().endsWith("app");
                if (sieve.clockChanged(lines.pick())) {
                    assertThat(Double.isNaN(sieve.uptimeSeconds(lines.pick()))).isEqualTo(!timed);
                } else {
                    assertThat(timed).isFalse();
                }
            }
        }
    }

    private static void assertCpu(ByteLines lines, double seconds, long gcId) {
        DecoratedLines sieve = sieve(lines);
        int pick = lines.pick();
        assertThat(sieve.usual().gcId(sieve.row(pick))).isEqualTo(gcId);
        if (sieve.clockChanged(pick)) {
            assertThat(sieve.uptimeSeconds(pick)).isEqualTo(seconds);
        }
    }

    @Test
    void clocksAreKeptWhereTheyChange() throws IOException {
        String line = "[4711][0.330s][gc,cpu] GC(0) User=0.01s Sys=0.00s Real=0.00s";
        try (ByteLines lines = lines(1000, line, line, line.replace("0.330", "0.331"))) {
            lines.next();
            assertThat(sieve(lines).processId(0)).isEqualTo(4711);
            assertThat(sieve(lines).uptimeSeconds(0)).isEqualTo(0.33);
            lines.next();
            assertThat(sieve(lines).clockChanged(1)).isFalse();
            lines.next();
            assertThat(sieve(lines).clockChanged(2)).isTrue();
            assertThat(sieve(lines).uptimeSeconds(2)).isEqualTo(0.331);
        }
    }

    @Test
    void aNumberWithoutABlankBehindItHidesNothingOfTheNextLine() throws IOException {
        String phases = "[0.100s][gc,phases] GC(5)";
        String pause = phases + " Pause Mark End 0.5ms";
        assertThat(picked(phases + "   Other: 0.1ms", phases, pause, phases + " Other: 0.1ms"))
                .contains(pause);
    }

    @Test
    void theRegionsOfACollectionAreOneRow() throws IOException {
        String heap = "[0.330s][info][gc,heap] GC(7) ";
        try (ByteLines lines = lines(
                1000,
                PAUSE,
                heap + "Eden regions: 24->0(24)",
                heap + "Survivor regions: 3->4(4)",
                heap + "Old regions: 10->12",
                heap + "Humongous regions: 5->2",
                heap.replace("7", "8") + "Eden regions: 1->0(24)",
                PAUSE)) {
            lines.next();
            lines.next();
            UsualLines usual = sieve(lines).usual();
            int row = sieve(lines).row(1);
            assertThat(usual.form(row)).isEqualTo(UsualLines.Form.REGIONS);
            assertThat(usual.gcId(row)).isEqualTo(7);
            assertThat(RegionsLine.before(usual.whole(row, 0))).isEqualTo(24);
            assertThat(RegionsLine.after(usual.whole(row, 1))).isEqualTo(4);
            assertThat(RegionsLine.before(usual.whole(row, 2))).isEqualTo(10);
            assertThat(RegionsLine.after(usual.whole(row, 3))).isEqualTo(2);
            assertThat(lines.number()).as("where the last of them stands").isEqualTo(5);
            lines.next();
            row = sieve(lines).row(2);
            assertThat(usual.gcId(row)).isEqualTo(8);
            assertThat(usual.whole(row, 2)).isEqualTo(RegionsLine.NONE);
            lines.next();
            assertThat(lines.next()).isFalse();
            assertThat(lines.passed()).isZero();
        }
    }

    @Test
    void beginningsOfWhatIsConcurrentAreNot() throws IOException {
        String cycle = "[0.330s][info][gc] GC(8) Concurrent Mark Cycle";
        assertThat(picked(PAUSE, cycle, cycle + " 3.8ms", PAUSE)).containsExactly(PAUSE, cycle + " 3.8ms", PAUSE);
    }

    @Test
    void aDecorationOfTheNextLineIsNotOfThisOne() throws IOException {
        String tagged = "[0.330s][info][gc,heap] GC(0) Old regions: 0->0";
        // where the tags of a line before stood, another line begins
        String cut = "[0.330s][info]";
        assertThat(picked(tagged, cut, "[gc,heap] GC(0) Old regions: 1->1", tagged))
                .containsExactly(tagged, cut, "[gc,heap] GC(0) Old regions: 1->1", tagged);
    }

    private static DecoratedLines sieve(ByteLines lines) {
        return (DecoratedLines) lines.sieve();
    }
}
