package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Lines of the most usual forms are read in fewer steps: what that gives is what the reader of all forms says. */
class UsualLinesTest {
    private static final int LINES = 30_000;
    private static final long GC_ID = 7;
    private static final String BEHIND = "\n4M->5M(6M) 7.8ms\n0123456789 0123456789 0123456789 0123456789 01234";
    private static final String WITH_HEAP = " 27M->17M(66M) 1.639ms";
    private static final String TIME = " 1.639ms";
    private static final String ODD = " \n()->.,:0159BKMGTms";

    private final Random random = new Random(20261128);
    private final UsualLines usual = new UsualLines();
    private int quick;

    @Test
    void pauses() {
        String words = "Pause Young (Concurrent Start) (Metadata GC Threshold)";
        timed(TimedLine.pause(), UsualLines.Form.PAUSE, usual::label, words, WITH_HEAP, TIME);
    }

    @Test
    void whatIsConcurrent() {
        timed(
                TimedLine.concurrent(),
                UsualLines.Form.CONCURRENT,
                usual::name,
                "Concurrent Undo Cycle",
                TIME,
                WITH_HEAP);
    }

    private <T> void timed(
            TimedLine<T> careful,
            UsualLines.Form form,
            IntFunction<T> words,
            String text,
            String mostFigures,
            String otherFigures) {
        for (int i = 0; i < LINES; i++) {
            known(Tag.GC, text + mostFigures);
            byte[] line = varied(text + (i % 3 == 0 ? otherFigures : mostFigures));
            int row = quickly(Tag.GC, line);
            if (row >= 0) {
                assertThat(careful.take(line, 0, end(line))).isEqualTo(Meaning.FACT);
                assertThat(usual.form(row)).isEqualTo(form);
                assertThat(words.apply(row)).isEqualTo(careful.words());
                timed(row, careful.figures());
            }
        }
        assertThat(quick).isBetween(LINES / 10, LINES * 9 / 10);
    }

    @Test
    void metaspace() {
        MetaspaceLine careful = new MetaspaceLine();
        for (int i = 0; i < LINES; i++) {
            byte[] line = varied("Metaspace: 88K(320K)->90K(384K) NonClass: 84K(192K)->84K(192K)");
            int row = quickly(Tag.METASPACE, line);
            if (row >= 0) {
                assertThat(careful.take(line, 0)).isEqualTo(Meaning.FACT);
                assertThat(usual.whole(row, 0)).isEqualTo(careful.used());
                assertThat(usual.whole(row, 1)).isEqualTo(careful.committed());
            }
        }
        assertThat(quick).isBetween(LINES / 10, LINES * 9 / 10);
    }

    @Test
    void cpuTime() {
        CpuLine careful = new CpuLine();
        for (int i = 0; i < LINES; i++) {
            byte[] line = varied("User=0.01s Sys=0.00s Real=0.02s");
            int row = quickly(Tag.CPU, line);
            if (row >= 0) {
                assertThat(careful.take(line, 0)).isEqualTo(Meaning.FACT);
                assertThat(usual.decimal(row, 0)).isEqualTo(careful.user());
                assertThat(usual.decimal(row, 1)).isEqualTo(careful.sys());
                assertThat(usual.decimal(row, 2)).isEqualTo(careful.real());
            }
        }
        assertThat(quick).isBetween(LINES / 20, LINES * 9 / 10);
    }

    private void timed(int row, Figures careful) {
        assertThat(usual.whole(row, 0)).isEqualTo(careful.before());
        assertThat(usual.whole(row, 1)).isEqualTo(careful.after());
        assertThat(usual.whole(row, 2)).isEqualTo(careful.committed());
        assertThat(usual.decimal(row, 3)).isEqualTo(careful.millis());
    }

    /** The words of this line are those of the line before. */
    private void known(Tag tag, String text) {
        byte[] line = (text + BEHIND).getBytes(StandardCharsets.ISO_8859_1);
        usual.clear();
        assertThat(usual.take(tag, GC_ID, line, 0, text.length())).isNotNegative();
    }

    private int quickly(Tag tag, byte[] line) {
        usual.clear();
        int row = usual.takeQuickly(tag, GC_ID, line, 0, end(line));
        quick += row < 0 ? 0 : 1;
        if (row >= 0) {
            assertThat(usual.gcId(row)).isEqualTo(GC_ID);
        }
        return row;
    }

    private static int end(byte[] line) {
        int end = 0;
        while (line[end] != '\n') {
            end++;
        }
        return end;
    }

    /** The line with other numbers, some of them long, and every other time with a damage. */
    private byte[] varied(String text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            line.append(c);
            if (c >= '0' && c <= '9') {
                line.setCharAt(line.length() - 1, digit());
                for (int more = random.nextInt(40); more > 36; more--) {
                    line.append(digit()).append(digit());
                }
            }
        }
        if (random.nextBoolean()) {
            line.setCharAt(random.nextInt(line.length()), ODD.charAt(random.nextInt(ODD.length())));
        }
        return line.append(BEHIND).toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private char digit() {
        return (char) ('0' + random.nextInt(10));
    }
}
