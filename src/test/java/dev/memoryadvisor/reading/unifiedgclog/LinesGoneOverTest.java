package dev.memoryadvisor.reading.unifiedgclog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Lines that begin as the one before are gone over in fewer steps, where no line of a block can be too long: what a log says is
 * the same as when each line is looked at. Tried with our logs, as they are and damaged.
 */
class LinesGoneOverTest {
    private static final Path LOGS = Path.of("src/test/resources/golden/unified-gc-log");
    private static final int DAMAGED = 40;
    private static final int LONGEST = 1000;
    private static final String ODD = " \n\r()[]0123456789GMKsx.,:->\u00e9";

    @TestFactory
    Stream<DynamicTest> sayTheSame() throws IOException {
        List<Path> logs;
        try (Stream<Path> all = Files.list(LOGS)) {
            logs = all.map(folder -> folder.resolve("input.log"))
                    .filter(Files::exists)
                    .sorted()
                    .toList();
        }
        assertThat(logs).hasSizeGreaterThan(5);
        return logs.stream()
                .map(log -> DynamicTest.dynamicTest(LOGS.relativize(log).toString(), () -> saysTheSame(log)));
    }

    private static void saysTheSame(Path log) throws IOException {
        byte[] bytes = Files.readAllBytes(log);
        Random random = new Random(log.toString().hashCode());
        for (int i = 0; i <= DAMAGED; i++) {
            byte[] tried = i == 0 ? bytes : damaged(bytes, random);
            assertThat(said(tried, 1 << 20)).as("damaged " + i + " times").isEqualTo(said(tried, LONGEST));
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = bytes.clone();
        for (int i = 0; i < 1 + bytes.length / 500; i++) {
            damaged[random.nextInt(bytes.length)] = (byte) ODD.charAt(random.nextInt(ODD.length()));
        }
        return damaged;
    }

    private static String said(byte[] log, int longest) throws IOException {
        StringBuilder said = new StringBuilder();
        Limits limits = new Limits(1 << 20, 10, longest, 1, 10, 1 << 20, 200);
        Tally tally = new Tally("gc.log");
        try {
            new UnifiedGcLogReader()
                    .read(new Source("gc.log", () -> new ByteArrayInputStream(log), limits), tally, fact -> said.append(
                                    fact)
                            .append('\n'));
        } catch (UnreadableException unreadable) {
            said.append(unreadable.getMessage());
        }
        return said.append(tally.lines())
                .append(' ')
                .append(tally.linesUnderstood())
                .append(' ')
                .append(tally.facts())
                .append(tally.warnings())
                .toString();
    }
}
