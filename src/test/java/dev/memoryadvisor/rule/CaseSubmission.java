package dev.memoryadvisor.rule;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * One folder of inputs as a submission. {@code context.json} is the context; a {@code *.classes.json} is a structured
 * histogram ({@code live}, {@code complete}, {@code allObjects}, {@code classes}); every other file is a raw input, in
 * natural order of names.
 */
public final class CaseSubmission {
    private static final Set<String> NO_INPUTS = Set.of("context.json", "expected.json", "source.md");
    private static final ObjectMapper JSON = new ObjectMapper();

    private CaseSubmission() {}

    /** The submission of this folder. */
    public static Submission of(Path folder) throws IOException {
        Path contextFile = folder.resolve("context.json");
        JsonNode json = Files.exists(contextFile) ? JSON.readTree(contextFile.toFile()) : JSON.createObjectNode();
        Context context = context(json);
        List<Path> files;
        try (Stream<Path> list = Files.list(folder)) {
            files = list.filter(f -> !NO_INPUTS.contains(f.getFileName().toString()))
                    .sorted(java.util.Comparator.comparing(
                                    (Path f) -> f.getFileName().toString().length())
                            .thenComparing(f -> f.getFileName().toString()))
                    .toList();
        }
        List<Submission.Part> parts = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            parts.add(
                    name.endsWith(".classes.json")
                            ? new Submission.Structured(histogram(name, JSON.readTree(file.toFile()), context))
                            : new Submission.Raw(null, new Source(name, () -> open(file), Limits.DEFAULT)));
        }
        return new Submission(context, Policy.NONE, null, parts, List.of());
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static ClassHistogram histogram(String name, JsonNode json, Context context) {
        List<HistogramRow> rows = new ArrayList<>();
        for (JsonNode row : json.get("classes")) {
            rows.add(new HistogramRow(
                    row.get("name").asText(),
                    null,
                    row.get("instances").asLong(),
                    row.has("bytes") ? row.get("bytes").asLong() : null,
                    rows.size() + 1));
        }
        return new ClassHistogram(
                new Origin(name, null),
                "structured-classes",
                context.runtime(),
                rows,
                truth(json, "live"),
                truth(json, "complete"),
                truth(json, "allObjects"),
                false,
                null,
                null,
                json.has("takenAt") ? Instant.parse(json.get("takenAt").asText()) : null);
    }

    private static Context context(JsonNode json) {
        List<Instant> times = new ArrayList<>();
        json.path("snapshotTimes").forEach(t -> times.add(Instant.parse(t.asText())));
        return new Context(
                text(json, "service"),
                text(json, "branch"),
                text(json, "commit"),
                RuntimeKind.of(json.path("runtime").asText()).orElse(null),
                text(json, "runtimeVersion"),
                truth(json, "histogramsLive"),
                number(json, "memoryLimitBytes"),
                number(json, "maxHeapBytes"),
                integer(json, "cpus"),
                integer(json, "replicas"),
                integer(json, "workersPerReplica"),
                json.has("pricePerGibMonth") ? json.get("pricePerGibMonth").asDouble() : null,
                text(json, "currency"),
                List.of(),
                text(json, "anchor"),
                times);
    }

    private static String text(JsonNode json, String field) {
        return json.has(field) ? json.get(field).asText() : null;
    }

    private static Boolean truth(JsonNode json, String field) {
        return json.has(field) ? json.get(field).asBoolean() : null;
    }

    private static Long number(JsonNode json, String field) {
        return json.has(field) ? json.get(field).asLong() : null;
    }

    private static Integer integer(JsonNode json, String field) {
        return json.has(field) ? json.get(field).asInt() : null;
    }
}
