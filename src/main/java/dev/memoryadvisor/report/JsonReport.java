package dev.memoryadvisor.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Baseline;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** JSON: the full answer, and the only form that is read back, as a baseline. */
public final class JsonReport implements Report {
    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(200).build())
                    .build())
            .enable(SerializationFeature.INDENT_OUTPUT);

    private final boolean eachRule;

    /** The full answer with rules that were not evaluated grouped by need. */
    public JsonReport() {
        this(false);
    }

    /**
     * The full answer.
     *
     * @param eachRule whether each rule that was not evaluated is listed, rather than grouped by need
     */
    public JsonReport(boolean eachRule) {
        this.eachRule = eachRule;
    }

    @Override
    public String format() {
        return "json";
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String of(Analysis analysis) {
        try {
            return MAPPER.writeValueAsString(Document.of(analysis, eachRule)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an analysis is always writable", e);
        }
    }

    /**
     * Reads an earlier answer.
     *
     * @throws IllegalArgumentException if it is none, in words that say what is wrong
     */
    public static Baseline baseline(byte[] json) {
        JsonNode root;
        try {
            root = MAPPER.readTree(json);
        } catch (IOException e) {
            throw new IllegalArgumentException("The baseline is not JSON: " + e.getMessage(), e);
        }
        if (root == null
                || !root.path("schemaVersion").asText().equals("1")
                || !root.path("recommendations").isArray()) {
            throw new IllegalArgumentException(
                    "The baseline is no earlier answer of memory-advisor (schemaVersion 1): send the JSON form.");
        }
        Map<String, Baseline.Entry> entries = new HashMap<>();
        for (JsonNode one : root.get("recommendations")) {
            JsonNode likely = one.path("estimatedSaving").path("alone").path("likely");
            String severity = one.path("severity").asText();
            if (one.path("fingerprint").asText().isEmpty() || severity.isEmpty()) {
                throw new IllegalArgumentException("A recommendation of the baseline has no fingerprint or severity.");
            }
            entries.put(
                    one.get("fingerprint").asText(),
                    new Baseline.Entry(
                            one.path("ruleId").asText(),
                            one.path("title").asText(),
                            Severity.of(severity),
                            one.path("subject").path("name").asText(),
                            likely.isNumber() ? likely.asLong() : null));
        }
        return new Baseline(entries);
    }
}
