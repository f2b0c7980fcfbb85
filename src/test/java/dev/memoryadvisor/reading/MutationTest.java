package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Evidence;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every golden input, cut, with wrong bytes and with parts repeated: its reader gives evidence or says why not, and
 * never fails in another way. The seeds are fixed, so a failure can be seen again.
 */
class MutationTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final int MOST_MUTATIONS = 200;
    private static final int FEWEST_MUTATIONS = 20;
    /** Bytes read for one golden input, so that large logs do not slow the build. */
    private static final int BYTES_FOR_ONE = 16 << 20;

    private static final int LONG = 200_000;
    private static final int HEAD = 64 * 1024;
    private static final Duration LONG_LINE = Duration.ofSeconds(30);

    private static final byte[] NASTY =
            "0123456789-+.,:;|()[]{}<>\"'\\#/= \t\r\n\0\u007f".getBytes(java.nio.charset.StandardCharsets.US_ASCII);

    @TestFactory
    Stream<DynamicTest> mutatedInputsAreReadOrRefused() throws IOException {
        return inputs().stream()
                .map(input -> DynamicTest.dynamicTest(GOLDEN.relativize(input).toString(), () -> mutate(input)));
    }

    @TestFactory
    Stream<DynamicTest> longLinesTakeLinearTime() {
        return Readers.all().stream()
                .map(reader -> DynamicTest.dynamicTest(
                        reader.format().id(), () -> assertTimeoutPreemptively(LONG_LINE, () -> readLongLines(reader))));
    }

    private static void readLongLines(Reader reader) throws IOException {
        for (String part :
                List.of(" ", "-", "1", "1 ", ": ", "(", "[", "a.", "active ", "size=1 ", " | ", "a:1:", "==")) {
            for (String begin : List.of("", "#1: ", "   1: ", "  File \"", "[", "Total ")) {
                String line = begin + part.repeat(LONG / part.length()) + "x";
                Source source = Source.of("long", reader.format().sample() + line + "\n" + line + "\n");
                try {
                    reader.recognises(new Head(line.substring(0, HEAD)));
                    reader.read(source, new Tally("long"), MutationTest::check);
                } catch (UnreadableException refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> all = Files.walk(GOLDEN, 3)) {
            return all.filter(p -> p.getFileName().toString().startsWith("input."))
                    .sorted()
                    .toList();
        }
    }

    private static void mutate(Path input) throws IOException {
        String format = GOLDEN.relativize(input).getName(0).toString();
        Reader reader = Readers.all().stream()
                .filter(r -> r.format().id().equals(format))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reader for " + format));
        byte[] original = bytes(input);
        int mutations =
                Math.max(FEWEST_MUTATIONS, Math.min(MOST_MUTATIONS, BYTES_FOR_ONE / Math.max(1, original.length)));
        for (int seed = 0; seed < mutations; seed++) {
            byte[] mutated = mutated(original, new Random(seed));
            try {
                read(reader, mutated);
            } catch (UnreadableException refused) {
                assertThat(refused.getMessage()).as("reason, seed " + seed).isNotBlank();
            } catch (IOException | RuntimeException | Error failure) {
                throw new AssertionError("seed " + seed + " of " + input, failure);
            }
        }
    }

    private static byte[] bytes(Path input) throws IOException {
        try (InputStream file = Files.newInputStream(input);
                InputStream in = input.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
            return in.readAllBytes();
        }
    }

    private static byte[] mutated(byte[] original, Random random) {
        byte[] bytes = original;
        int rounds = 1 + random.nextInt(3);
        for (int i = 0; i < rounds && bytes.length > 1; i++) {
            bytes = switch (random.nextInt(6)) {
                case 0 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
                case 1 -> Arrays.copyOfRange(bytes, random.nextInt(bytes.length), bytes.length);
                case 2 -> repeated(bytes, random);
                case 3 -> without(bytes, random);
                case 4 -> flipped(bytes, random, false);
                default -> flipped(bytes, random, true);
            };
        }
        return bytes;
    }

    /** A part of up to 200 bytes, up to 50 times: digits, brackets and rows pile up. */
    private static byte[] repeated(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        int times = 1 + random.nextInt(50);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, to);
        for (int i = 0; i < times; i++) {
            out.write(bytes, from, to - from);
        }
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] without(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.write(bytes, to, bytes.length - to);
        return out.toByteArray();
    }

    private static byte[] flipped(byte[] bytes, Random random, boolean nasty) {
        byte[] copy = bytes.clone();
        int count = 1 + random.nextInt(1 + copy.length / 50);
        for (int i = 0; i < count; i++) {
            copy[random.nextInt(copy.length)] =
                    nasty ? NASTY[random.nextInt(NASTY.length)] : (byte) random.nextInt(256);
        }
        return copy;
    }

    private static void read(Reader reader, byte[] bytes) throws IOException, UnreadableException {
        Source source = new Source("mutated", () -> new ByteArrayInputStream(bytes), Limits.DEFAULT);
        Readers.recognising(source.head());
        Tally tally = new Tally("mutated");
        reader.read(source, tally, MutationTest::check);
        assertThat(tally.linesUnderstood()).isBetween(tally.facts(), tally.lines());
        assertThat(tally.warnings()).isNotNull();
    }

    private static void check(Evidence evidence) {
        if (evidence instanceof ClassHistogram histogram && !histogram.difference()) {
            assertThat(histogram.rows())
                    .allMatch(row -> row.instances() >= 0 && (row.bytes() == null || row.bytes() >= 0));
        }
        if (evidence instanceof AllocationProfile profile) {
            assertThat(profile.sites()).allMatch(site -> site.bytes() >= 0);
        }
    }
}
