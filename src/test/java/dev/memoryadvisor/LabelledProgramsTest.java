package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.finding.Subject.SubjectKind;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.rule.RuleBook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/**
 * Judges the advice on the programs of {@code src/corpus}, whose truth we know because we wrote them: the true cause of a
 * defect must be among the first recommendations, and a healthy program must raise no alarm. Writes {@code
 * target/labelled-programs.md}.
 */
class LabelledProgramsTest {
    private static final Path CORPUS = Path.of("src/corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final double RECALL = 0.95;
    private static final double FIRST = 0.9;

    /** What was found of one category, or by one rule. */
    private static final class Score {
        private int defects;
        private int named;
        private int first;
        private int falseAlarms;

        private String recall() {
            return share(named, defects);
        }

        private String precision() {
            return share(named, named + falseAlarms);
        }

        private static String share(int part, int whole) {
            return whole == 0 ? "" : String.format(Locale.ROOT, "%.0f %%", 100.0 * part / whole);
        }

        private void add(Score other) {
            defects += other.defects;
            named += other.named;
            first += other.first;
            falseAlarms += other.falseAlarms;
        }
    }

    /** A program with a defect: its runs, and in how many of them each rule names the true cause. */
    private static final class Program {
        private int runs;
        private final Map<String, Integer> named = new TreeMap<>();
    }

    /** One part of the programs: {@code first}, written with the rules known, or another, written without. */
    private static final class Part {
        private final Map<String, Score> categories = new TreeMap<>();
        private final Map<String, Score> rules = new TreeMap<>();
        private final Map<String, Program> programs = new TreeMap<>();
        private final List<String> lines = new ArrayList<>();

        private Score category(String word) {
            return categories.computeIfAbsent(word, k -> new Score());
        }

        private Score rule(String id) {
            return rules.computeIfAbsent(id, k -> new Score());
        }

        /** Of a rule, the defects are the runs of the programs whose true cause it names in one run or more. */
        private void countByRule() {
            for (Program program : programs.values()) {
                program.named.forEach((id, runs) -> {
                    rule(id).named += runs;
                    rule(id).defects += program.runs;
                });
            }
        }

        private Score all() {
            Score all = new Score();
            categories.values().forEach(all::add);
            return all;
        }
    }

    @Test
    void namesTheDefectsAndSparesTheHealthy() throws Exception {
        RuleBook rules = Boolean.getBoolean("rules.fromFolder") ? RuleBook.of(Path.of("rules")) : RuleBook.shipped();
        MemoryAdvisor advisor = new MemoryAdvisor(() -> rules);
        Map<String, Part> parts = new TreeMap<>();
        List<String> alarms = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Path run : runs()) {
            JsonNode label = JSON.readTree(run.resolveSibling("label.json").toFile());
            String name = run.getParent().getFileName() + "/" + run.getFileName();
            Part part = parts.computeIfAbsent(CORPUS.relativize(run).getName(0).toString(), k -> new Part());
            Analysis analysis = advisor.analyse(submission(run, label));
            if (label.has("accepts")) {
                defect(name, analysis, label, part, missed);
            } else {
                healthy(name, analysis, part, alarms);
            }
        }
        write(parts);
        assertThat(alarms).isEmpty();
        for (Part part : parts.values()) {
            Score all = part.all();
            assertThat((double) all.named / all.defects)
                    .as(() -> "recall; " + missed)
                    .isGreaterThanOrEqualTo(RECALL);
            assertThat((double) all.first / all.defects).as("named first").isGreaterThanOrEqualTo(FIRST);
        }
    }

    /** On a healthy program all that is medium or more is false. */
    private static void healthy(String name, Analysis analysis, Part part, List<String> alarms) {
        List<String> said = new ArrayList<>();
        for (Recommendation r : analysis.recommendations()) {
            if (r.severity().atLeast(Severity.MEDIUM)) {
                part.category(r.category().word()).falseAlarms++;
                part.rule(r.ruleId()).falseAlarms++;
                said.add(words(r));
            }
            if (r.severity().atLeast(Severity.HIGH)) {
                alarms.add(name + ": " + words(r));
            }
        }
        part.lines.add("| " + name + " | healthy | " + (said.isEmpty() ? "quiet" : String.join("; ", said)) + " |");
    }

    /** On a program with a defect all that is ranked before the true cause, and is medium or more, is false. */
    private static void defect(String name, Analysis analysis, JsonNode label, Part part, List<String> missed) {
        Score score =
                part.category(label.path("accepts").path(0).path("category").asText());
        int rank = rank(analysis, label);
        score.defects++;
        score.named += rank > 0 ? 1 : 0;
        score.first += rank == 1 ? 1 : 0;
        for (Recommendation r : analysis.recommendations()) {
            if (r.rank() < rank && r.severity().atLeast(Severity.MEDIUM)) {
                part.category(r.category().word()).falseAlarms++;
                part.rule(r.ruleId()).falseAlarms++;
            }
        }
        Program program = part.programs.computeIfAbsent(name.substring(0, name.indexOf('/')), k -> new Program());
        program.runs++;
        analysis.recommendations().stream()
                .filter(r -> named(r, label))
                .map(Recommendation::ruleId)
                .distinct()
                .forEach(id -> program.named.merge(id, 1, Integer::sum));
        String said = rank > 0
                ? "rank " + rank + ": " + words(analysis.recommendations().get(rank - 1))
                : "missed: "
                        + analysis.recommendations().stream()
                                .limit(3)
                                .map(LabelledProgramsTest::words)
                                .toList();
        part.lines.add("| " + name + " | defect | " + said + " |");
        if (rank == 0) {
            missed.add(name + " " + said);
        }
    }

    private static void write(Map<String, Part> parts) throws IOException {
        StringBuilder report = new StringBuilder();
        parts.forEach((name, part) -> {
            report.append("## ").append(name).append("\n\n");
            report.append("| category | defects | named | named first | recall | false | precision |\n");
            report.append("|---|--:|--:|--:|--:|--:|--:|\n");
            part.categories.forEach((category, score) -> report.append(line(category, score)));
            report.append(line("all", part.all()));
            part.countByRule();
            report.append("\n| rule | runs | named the true cause | recall | false | precision |\n");
            report.append("|---|--:|--:|--:|--:|--:|\n");
            part.rules.forEach((rule, score) -> report.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %s | %d | %s |%n",
                    rule,
                    score.defects,
                    score.named,
                    score.recall(),
                    score.falseAlarms,
                    score.precision())));
            report.append("\n| run | truth | answer |\n|---|---|---|\n");
            part.lines.forEach(line -> report.append(line).append('\n'));
            report.append('\n');
        });
        Files.createDirectories(Path.of("target"));
        Files.writeString(
                Path.of("target/labelled-programs.md"), report.toString().strip() + "\n");
    }

    private static String line(String name, Score s) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %d | %d | %s | %d | %s |%n",
                name,
                s.defects,
                s.named,
                s.first,
                s.recall(),
                s.falseAlarms,
                s.precision());
    }

    private static String words(Recommendation r) {
        return r.severity().word() + " " + r.ruleId() + " " + r.subject().name();
    }

    /** Rank of the first recommendation that names the true cause; 0 if none does. */
    private static int rank(Analysis analysis, JsonNode label) {
        return analysis.recommendations().stream()
                .filter(r -> named(r, label))
                .mapToInt(Recommendation::rank)
                .findFirst()
                .orElse(0);
    }

    private static boolean named(Recommendation r, JsonNode label) {
        for (JsonNode accepted : label.get("accepts")) {
            if (accepted.path("category").asText().equals(r.category().word()) && names(r, accepted)) {
                return true;
            }
        }
        return false;
    }

    private static boolean names(Recommendation r, JsonNode accepted) {
        Set<String> names = new TreeSet<>(r.relatedClasses());
        names.add(r.subject().name());
        for (JsonNode subject : accepted.path("subjects")) {
            if (names.contains(subject.asText())) {
                return true;
            }
        }
        for (JsonNode rule : accepted.path("rules")) {
            if (r.ruleIds().contains(rule.asText())) {
                return true;
            }
        }
        return accepted.path("process").asBoolean()
                && !accepted.has("rules")
                && !r.subject().kind().equals(SubjectKind.CLASS);
    }

    private static Submission submission(Path run, JsonNode label) throws IOException {
        String python = label.path("runs")
                .path(run.getFileName().toString())
                .path("python")
                .asText(null);
        Context context =
                Contexts.of(python == null ? null : RuntimeKind.CPYTHON, python, python == null ? null : Boolean.TRUE);
        List<Submission.Part> parts = new ArrayList<>();
        try (Stream<Path> files = Files.list(run)) {
            for (Path file : files.sorted(Comparator.comparing(Path::toString)).toList()) {
                Kind kind = file.getFileName().toString().startsWith("gc") ? Kind.GC_LOG : Kind.HISTOGRAM;
                String name = file.getFileName().toString().replace(".gz", "");
                parts.add(new Submission.Raw(kind, new Source(name, () -> open(file), Limits.DEFAULT)));
            }
        }
        return new Submission(context, Policy.NONE, null, parts, List.of());
    }

    private static InputStream open(Path file) throws IOException {
        return new GZIPInputStream(Files.newInputStream(file));
    }

    private static List<Path> runs() throws IOException {
        try (Stream<Path> walk = Files.walk(CORPUS, 3)) {
            return walk.filter(Files::isDirectory)
                    .filter(p -> p.getNameCount() == CORPUS.getNameCount() + 3)
                    .sorted()
                    .toList();
        }
    }
}
