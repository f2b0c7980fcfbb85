package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines are the same wherever blocks end, and whichever thread finds them. */
class ByteLinesTest {
    private static final int LIMIT = 1 << 20;

    /** The longest is read by two threads. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 300_000, 6_000_000})
    void everyLineComesWithItsNumber(int bytes) throws IOException {
        Random random = new Random(bytes);
        StringBuilder text = new StringBuilder();
        List<String> expected = new ArrayList<>();
        while (text.length() < bytes) {
            String line = "x".repeat(random.nextInt(random.nextInt(50) == 0 ? 400_000 : 200));
            expected.add((expected.size() + 1) + line);
            text.append(line).append(random.nextInt(3) == 0 ? "\r\n" : "\n");
        }
        assertThat(read(stream(text.toString()), LIMIT)).isEqualTo(expected);
    }

    /** Every third line of a block is picked; the longest is read by two threads. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 300_000, 6_000_000})
    void ofSievedLinesEachHasItsNumberAndTheOthersAreCounted(int bytes) throws IOException {
        StringBuilder text = new StringBuilder();
        int all = 0;
        while (text.length() < bytes) {
            text.append(++all).append('\n');
        }
        LineSieve everyThird = (block, limit, maxLine, picked) -> {
            int index = 0;
            int feed;
            for (int start = 0; start < limit; start = feed + 1) {
                feed = EightBytes.lineFeed(block, start);
                if (index % 3 == 0) {
                    picked.add(block, index, start, feed);
                }
                index++;
            }
            picked.outOf(index);
        };
        long seen = 0;
        long passed = 0;
        try (ByteLines lines = ByteLines.picked(stream(text.toString()), LIMIT, () -> everyThird)) {
            while (lines.next()) {
                assertThat(lines.text()).isEqualTo(Long.toString(lines.number()));
                seen++;
            }
            passed = lines.passed();
        }
        assertThat(seen + passed).isEqualTo(all);
        assertThat(seen).isBetween(all / 3L, all / 3L + all / 1000 + 1);
    }

    /** Whichever thread is the slower one, and wherever the other has to wait. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void linesComeInTheirOrderWhoeverFindsThem(boolean readerIsSlow) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; text.length() < 8_000_000; i++) {
            text.append(i).append(" of a long text\n");
        }
        Thread reader = Thread.currentThread();
        LineSieve slow = (block, limit, maxLine, picked) -> {
            if ((Thread.currentThread() == reader) == readerIsSlow) {
                pause();
            }
            LineSieve.all().pick(block, limit, maxLine, picked);
        };
        long expected = 0;
        try (ByteLines lines = ByteLines.picked(stream(text.toString()), LIMIT, () -> slow)) {
            while (lines.next()) {
                expected++;
                assertThat(lines.number()).isEqualTo(expected);
                if (expected % 1000 == 0) {
                    assertThat(lines.text()).isEqualTo(expected + " of a long text");
                }
                if (readerIsSlow && expected % 20_000 == 0) {
                    pause();
                }
            }
        }
        assertThat(text.toString()).contains("\n" + expected + " of");
        assertThat(text.toString()).doesNotContain("\n" + (expected + 1) + " of");
    }

    private static void pause() {
        try {
            Thread.sleep(2);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void aFailureOfTheSieveIsThrown() {
        LineSieve fails = (block, limit, maxLine, picked) -> {
            throw new IllegalStateException("no");
        };
        for (int bytes : new int[] {10, 6_000_000}) {
            assertThatThrownBy(() -> {
                        try (ByteLines lines = ByteLines.picked(stream("x\n".repeat(bytes / 2)), LIMIT, () -> fails)) {
                            lines.next();
                        }
                    })
                    .isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void theLastLineNeedsNoEnd() throws IOException {
        assertThat(read(stream("a\r\n\nb"), LIMIT)).containsExactly("1a", "2", "3b");
        assertThat(read(stream("a\r"), LIMIT)).containsExactly("1a");
    }

    @Test
    void linesOverTheLimitAreCountedAndLeftOut() throws IOException {
        String tooLong = "y".repeat(3 * LIMIT);
        assertThat(read(stream(tooLong + "\nb\n" + tooLong + "\r\nc\n" + tooLong), LIMIT))
                .containsExactly("2b", "4c", "3 too long");
        assertThat(read(stream("a\n12345678901\nb"), 10)).containsExactly("1a", "3b", "1 too long");
    }

    @Test
    void whatTheStreamThrowsIsThrown() {
        for (int before : new int[] {10, 6_000_000}) {
            InputStream breaks = new SequenceInputStream(stream("line\n".repeat(before / 5)), new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new LimitExceededException("too much");
                }

                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    return read();
                }
            });
            assertThatThrownBy(() -> read(breaks, LIMIT)).isInstanceOf(LimitExceededException.class);
        }
    }

    @Test
    void aReaderMayBeInterrupted() throws IOException {
        try (ByteLines lines = new ByteLines(stream("line\n".repeat(2_000_000)), LIMIT)) {
            for (int i = 0; i < 1_000_000; i++) {
                lines.next();
            }
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> {
                        while (lines.next()) {
                            // goes on to the end of the block
                        }
                    })
                    .isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** A long line and very many short ones cost memory only as long as they are there. */
    @Test
    void blocksAreOfTheirUsualSizeAgainBehindALongLine() throws IOException {
        InputStream in = stream("x".repeat(900_000) + "\n".repeat(900_000));
        LineBlock block = new LineBlock(LineSieve::all);
        block.fill(in, block, LIMIT);
        block.pick(LIMIT);
        int usual = 200_000;
        assertThat(block.bytes().length).isGreaterThan(900_000);
        assertThat(block.lines().count()).isBetween(1, usual);
        block.fill(in, block, LIMIT);
        assertThat(block.bytes().length).isLessThan(usual);
    }

    @Test
    void aReaderMayStopEarly() throws IOException {
        try (ByteLines lines = new ByteLines(stream("line\n".repeat(2_000_000)), LIMIT)) {
            for (int i = 0; i < 1_000_000; i++) {
                assertThat(lines.next()).isTrue();
            }
        }
        assertThat(Thread.getAllStackTraces().keySet())
                .noneMatch(thread -> thread.getName().equals("read-ahead"));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }

    private static List<String> read(InputStream in, int limit) throws IOException {
        List<String> found = new ArrayList<>();
        try (ByteLines lines = new ByteLines(in, limit)) {
            while (lines.next()) {
                found.add(lines.number() + lines.text());
            }
            if (lines.tooLong() > 0) {
                found.add(lines.tooLong() + " too long");
            }
        }
        return found;
    }
}
