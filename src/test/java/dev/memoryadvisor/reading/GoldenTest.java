package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder {@code golden/<format>/<case>/} holds a real input and what is to be read from it.
 *
 * <p>{@code expected.json} has {@code lines}, {@code linesUnderstood}, {@code warnings} and {@code evidence}, all
 * optional. Each expected value must be found; what it does not name is not looked at. Of a long array an object names
 * just some elements: {@code {"size": 251, "0": {…}, "-1": {…}}}.
 */
class GoldenTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final ObjectMapper JSON = new ObjectMapper().registerModule(new JavaTimeModule());

    @TestFactory
    Stream<DynamicTest> reads() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getParent().getFileName() + "/" + folder.getFileName(), () -> reads(folder)));
    }

    @TestFactory
    Stream<DynamicTest> isRecognisedByItsReaderAlone() throws IOException {
        return cases().stream()
                .map(folder -> DynamicTest.dynamicTest(
                        folder.getParent().getFileName() + "/" + folder.getFileName(),
                        () -> assertThat(Readers.recognising(source(folder).head()))
                                .extracting(r -> r.format().id())
                                .containsExactly(
                                        folder.getParent().getFileName().toString())));
    }

    @TestFactory
    Stream<DynamicTest> hasAGoldenInput() {
        return Readers.formats()
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> assertThat(GOLDEN.resolve(format.id()))
                        .isDirectory()));
    }

    @TestFactory
    Stream<DynamicTest> hasARowInTheReadme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        return Readers.formats()
                .map(format -> DynamicTest.dynamicTest(format.id(), () -> assertThat(readme)
                        .contains("| " + format.kind().word() + " | `" + format.id() + "` | "
                                + format.command().replace("|", "\\|") + " |")));
    }

    private static void reads(Path folder) throws IOException, UnreadableException {
        String id = folder.getParent().getFileName().toString();
        Reader reader = Readers.all().stream()
                .filter(r -> r.format().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no reader for " + id));
        ArrayNode evidence = JSON.createArrayNode();
        Tally tally = new Tally(input(folder).getFileName().toString());
        reader.read(source(folder), tally, e -> {
            ObjectNode node = JSON.valueToTree(e);
            node.put("type", e.getClass().getSimpleName());
            evidence.add(node);
        });
        ObjectNode actual = JSON.createObjectNode();
        actual.put("lines", tally.lines());
        actual.put("linesUnderstood", tally.linesUnderstood());
        actual.set("warnings", JSON.valueToTree(tally.warnings()));
        actual.set("unreadable", JSON.valueToTree(tally.unreadable()));
        actual.set("evidence", evidence);
        match("", JSON.readTree(folder.resolve("expected.json").toFile()), actual);
    }

    private static void match(String at, JsonNode expected, JsonNode actual) {
        if (actual == null) {
            fail(at + " is missing, expected " + expected);
        } else if (expected.isObject() && actual.isArray()) {
            for (Map.Entry<String, JsonNode> e : expected.properties()) {
                if (e.getKey().equals("size")) {
                    assertThat(actual.size())
                            .as(at + "/size")
                            .isEqualTo(e.getValue().asInt());
                } else {
                    int index = Integer.parseInt(e.getKey());
                    int position = index < 0 ? actual.size() + index : index;
                    match(at + "/" + e.getKey(), e.getValue(), actual.get(position));
                }
            }
        } else if (expected.isObject()) {
            for (Map.Entry<String, JsonNode> e : expected.properties()) {
                match(at + "/" + e.getKey(), e.getValue(), actual.get(e.getKey()));
            }
        } else if (expected.isArray()) {
            assertThat(actual.size()).as(at + "/size").isEqualTo(expected.size());
            for (int i = 0; i < expected.size(); i++) {
                match(at + "/" + i, expected.get(i), actual.get(i));
            }
        } else if (expected.isNumber() && actual.isNumber()) {
            assertThat(actual.asDouble()).as(at).isEqualTo(expected.asDouble());
        } else {
            assertThat(actual).as(at).isEqualTo(expected);
        }
    }

    private static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.walk(GOLDEN, 2)) {
            return all.filter(p -> GOLDEN.relativize(p).getNameCount() == 2)
                    .sorted()
                    .toList();
        }
    }

    private static Path input(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.getFileName().toString().startsWith("input."))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(folder + " has no input.*"));
        }
    }

    private static Source source(Path folder) throws IOException {
        Path input = input(folder);
        return new Source(input.getFileName().toString(), () -> open(input), Limits.DEFAULT);
    }

    private static InputStream open(Path input) throws IOException {
        InputStream in = Files.newInputStream(input);
        return input.toString().endsWith(".gz") ? new java.util.zip.GZIPInputStream(in) : in;
    }
}
