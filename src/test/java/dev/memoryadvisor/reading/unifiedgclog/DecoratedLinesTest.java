package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which lines of a log its reader gets to see. */
class DecoratedLinesTest {
    private static final String PAUSE =
            "[0.330s][info][gc          ] GC(0) Pause Young (Normal) (G1 Evacuation Pause) 27M->17M(66M) 1.639ms";

    private final LogLine line = new LogLine();

    private List<String> picked(String... lines) {
        byte[] block = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
        int[] ends = new int[lines.length];
        int end = -1;
        for (int i = 0; i < lines.length; i++) {
            end += lines[i].getBytes(StandardCharsets.UTF_8).length + 1;
            ends[i] = end;
        }
        int[] picked = new int[lines.length];
        int count = new DecoratedLines(line).pick(block, ends, lines.length, Integer.MAX_VALUE, picked);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(lines[picked[i]]);
        }
        return texts;
    }

    @Test
    void phasesTasksAndBeginningsAreLeftOutButForTheFirst() {
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
    void partsOfPausesAndGenerationsOfZgcAreFacts() {
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
    void theLastLineSaysHowFarTheLogGoes() {
        assertThat(picked(PAUSE, "[0.331s][info][gc,task] GC(1) a", "[0.339s][info][gc,task] GC(1) b"))
                .containsExactly(PAUSE, "[0.339s][info][gc,task] GC(1) b");
    }

    @Test
    void whereTheClockGoesBackBothLinesAreSeen() {
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
    void linesOfTheProgramAreSeenAndThoseBesideThem() {
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
    void linesOfOtherPartsOfTheJvmAreNot() {
        assertThat(picked(PAUSE, "[0.331s][info][class,load] java.lang.Object source: jrt:/java.base", PAUSE))
                .containsExactly(PAUSE, PAUSE);
    }

    @Test
    void aLineThatEndsBeforeItsTagsWouldIsNotReadBeyondTheBlock() {
        for (String cut : new String[] {"", "[", "[0", "[0.330s][info][gc"}) {
            assertThat(picked(PAUSE, cut)).containsExactly(PAUSE, cut);
        }
    }

    @Test
    void tagsOfNothingButZerosAreNone() {
        String zeros = "[0.330s][info][" + "\0".repeat(12) + "] x";
        assertThat(picked(PAUSE, zeros, PAUSE)).containsExactly(PAUSE, zeros, PAUSE);
    }

    @Test
    void aLineOverTheLimitIsPickedToBeCountedAndChangesNothing() {
        byte[] block = (PAUSE + "\n[9.000s][info][gc,task] " + "x".repeat(200) + "\n" + PAUSE + "\n")
                .getBytes(StandardCharsets.UTF_8);
        int first = PAUSE.length();
        int second = block.length - PAUSE.length() - 2;
        DecoratedLines lines = new DecoratedLines(line);
        int[] picked = new int[3];
        assertThat(lines.pick(block, new int[] {first, second, block.length - 1}, 3, 150, picked))
                .isEqualTo(3);
        assertThat(lines.uptimeSeconds(2)).isEqualTo(0.33);
    }

    @Test
    void eachPickedLineHasItsClocks() {
        byte[] block =
                "[4711][0.330s][gc,heap] GC(0) Old regions: 0->0\n".repeat(3).getBytes(StandardCharsets.UTF_8);
        DecoratedLines lines = new DecoratedLines(line);
        assertThat(lines.pick(block, new int[] {47, 95, 143}, 3, 1000, new int[3]))
                .isEqualTo(3);
        assertThat(lines.clockChanged(2)).isFalse();
        assertThat(lines.processId(2)).isEqualTo(4711);
        assertThat(lines.uptimeSeconds(2)).isEqualTo(0.33);
    }
}
