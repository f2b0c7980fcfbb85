package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Judges the advice on programs whose truth is known: {@code generated/<program>/<runtime>/truth.json} of the corpus. Of a
 * program with a defect, one of the first three recommendations must have an accepted category and name a culprit; a
 * healthy one must get none of severity high or critical.
 */
class CorpusTest {
    private static final double RECALL = 0.95;
    private static final int FIRST = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> LEAK = Set.of("leak");
    private static final Set<String> LEAK_OR_GC = Set.of("leak", "garbage-collection");
    private static final Set<String> STRUCTURE = Set.of("data-structure", "bloat");
    private static final Set<String> GC = Set.of("garbage-collection", "bloat");

    /** Accepted categories; a defect that is not named is a leak of some kind. */
    private static final Map<String, Set<String>> ACCEPTED = Map.ofEntries(
            Map.entry("reference_cycles", LEAK_OR_GC),
            Map.entry("finalizer_backlog", LEAK_OR_GC),
            Map.entry("boxed_primitives", STRUCTURE),
            Map.entry("boxed_numbers_in_list", STRUCTURE),
            Map.entry("linkedlist_overhead", STRUCTURE),
            Map.entry("empty_collections", STRUCTURE),
            Map.entry("sparse_hashmaps", STRUCTURE),
            Map.entry("tiny_sets", STRUCTURE),
            Map.entry("tiny_dicts", STRUCTURE),
            Map.entry("missing_slots", STRUCTURE),
            Map.entry("duplicate_strings", STRUCTURE),
            Map.entry("high_allocation_rate", GC),
            Map.entry("humongous_allocations", GC),
            Map.entry("large_array_churn", GC),
            Map.entry("heap_too_small", GC),
            Map.entry("explicit_gc", GC),
            Map.entry("full_gc_thrash", GC),
            Map.entry("heap_exhausted", GC));

    /** Defects of the process as a whole: no class is to be named. */
    private static final Set<String> OF_THE_PROCESS = Set.of(
            "high_allocation_rate",
            "humongous_allocations",
            "large_array_churn",
            "heap_too_small",
            "explicit_gc",
            "full_gc_thrash",
            "heap_exhausted");

    @Test
    void namesTheDefectsAndSparesTheHealthy() throws Exception {
        String corpus = System.getProperty("corpus", "");
        assumeTrue(!corpus.isBlank(), "no corpus: give -Dcorpus=<folder>");
        RuleBook rules = Boolean.getBoolean("rules.fromFolder") ? RuleBook.of(Path.of("rules")) : RuleBook.shipped();
        MemoryAdvisor advisor = new MemoryAdvisor(() -> rules);
        List<String> missed = new ArrayList<>();
        List<String> alarms = new ArrayList<>();
        int defects = 0;
        int rankSum = 0;
        int found = 0;
        for (Path run : runs(Path.of(corpus, "generated"))) {
            JsonNode truth = JSON.readTree(run.resolve("truth.json").toFile());
            String name = run.getParent().getFileName() + "/" + run.getFileName();
            Analysis analysis = advisor.analyse(submission(run, truth));
            if (truth.get("verdict").asText().equals("healthy")) {
                analysis.recommendations().stream()
                        .filter(r -> r.severity().atLeast(Severity.HIGH))
                        .forEach(r -> alarms.add(name + ": " + line(r)));
                continue;
            }
            defects++;
            int rank = rank(analysis, truth);
            if (rank > 0 && rank <= FIRST) {
                found++;
                rankSum += rank;
            } else {
                missed.add(name + " (rank " + rank + "): "
                        + analysis.recommendations().stream()
                                .limit(FIRST + 2L)
                                .map(CorpusTest::line)
                                .toList());
            }
        }
        double recall = (double) found / defects;
        System.out.printf(
                Locale.ROOT,
                "corpus: recall %d of %d (%.1f %%), mean rank %.2f, false alarms %d%n",
                found,
                defects,
                recall * 100,
                (double) rankSum / found,
                alarms.size());
        missed.forEach(m -> System.out.println("  missed " + m));
        alarms.forEach(a -> System.out.println("  alarm " + a));
        assertThat(alarms).isEmpty();
        assertThat(recall).as(() -> "recall; missed " + missed).isGreaterThanOrEqualTo(RECALL);
    }

    private static String line(Recommendation r) {
        return r.severity().word() + " " + r.ruleId() + " " + r.subject().name();
    }

    /** Rank of the first recommendation that names the defect; 0 if none does. */
    private static int rank(Analysis analysis, JsonNode truth) {
        for (Recommendation r : analysis.recommendations()) {
            for (JsonNode problem : truth.get("problems")) {
                Set<String> accepted = ACCEPTED.getOrDefault(problem.asText(), LEAK);
                boolean named = OF_THE_PROCESS.contains(problem.asText()) || namesACulprit(r, truth);
                if (accepted.contains(r.category().word()) && named) {
                    return r.rank();
                }
            }
        }
        return 0;
    }

    private static boolean namesACulprit(Recommendation r, JsonNode truth) {
        Set<String> names = new TreeSet<>(r.relatedClasses());
        names.add(r.subject().name());
        JsonNode culprits = truth.has("culprit_classes") ? truth.get("culprit_classes") : truth.get("culprit_types");
        for (JsonNode culprit : culprits) {
            String wanted = culprit.asText();
            if (names.stream().anyMatch(n -> n.equals(wanted) || (!wanted.contains(".") && n.endsWith("." + wanted)))) {
                return true;
            }
        }
        return false;
    }

    private static Submission submission(Path run, JsonNode truth) throws IOException {
        boolean python = truth.path("runtime").asText().startsWith("CPython");
        List<Submission.Part> parts = new ArrayList<>();
        if (python) {
            for (Path file : files(run, "types-", ".json")) {
                parts.add(new Submission.Structured(types(file)));
            }
            String version = truth.get("runtime").asText().substring("CPython ".length());
            return submission(Contexts.of(RuntimeKind.CPYTHON, version, null), parts);
        }
        for (Path file : files(run, "histogram-", "")) {
            parts.add(new Submission.Raw(Kind.HISTOGRAM, source(file)));
        }
        for (Path file : files(run, "gc-star.log", "")) {
            parts.add(new Submission.Raw(Kind.GC_LOG, source(file)));
        }
        boolean live = truth.get("histogram_mode").asText().startsWith("live");
        return submission(Contexts.of(null, null, live ? Boolean.TRUE : Boolean.FALSE), parts);
    }

    private static Submission submission(Context context, List<Submission.Part> parts) {
        return new Submission(context, Policy.NONE, null, parts, List.of());
    }

    private static ClassHistogram types(Path file) throws IOException {
        List<HistogramRow> rows = new ArrayList<>();
        for (JsonNode row : JSON.readTree(file.toFile())) {
            rows.add(new HistogramRow(
                    row.get("type").asText(),
                    null,
                    row.get("count").asLong(),
                    row.get("bytes").asLong(),
                    rows.size() + 1));
        }
        return new ClassHistogram(
                new Origin(file.getFileName().toString(), null),
                "structured-classes",
                RuntimeKind.CPYTHON,
                rows,
                true,
                true,
                null,
                false,
                null,
                null,
                null);
    }

    private static Source source(Path file) {
        return new Source(file.getFileName().toString(), () -> open(file), Limits.DEFAULT);
    }

    private static InputStream open(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
    }

    private static List<Path> runs(Path generated) throws IOException {
        try (Stream<Path> walk = Files.walk(generated, 2)) {
            return walk.filter(p -> Files.exists(p.resolve("truth.json")))
                    .sorted()
                    .toList();
        }
    }

    private static List<Path> files(Path run, String prefix, String suffix) throws IOException {
        try (Stream<Path> list = Files.list(run)) {
            return list.filter(p -> p.getFileName().toString().startsWith(prefix))
                    .filter(p -> p.toString().endsWith(suffix))
                    .sorted()
                    .toList();
        }
    }
}
