package dev.memoryadvisor.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Measure;
import dev.memoryadvisor.rule.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Runs the experiments and writes the report. Skipped unless {@code -Dproof=} lists the runtimes: folders of JDKs and
 * commands of CPythons, by commas. {@code -Dproof.rules=} limits it to some; their rows replace those of the report.
 */
class ProofTest {
    private static final Path REPORT = Experiment.FOLDER.resolve("report.md");

    @Test
    void savingsHold() throws Exception {
        String runtimes = System.getProperty("proof", "");
        assumeTrue(!runtimes.isBlank(), "no runtimes: give -Dproof=<JDK folder or python command>,…");
        List<Subject> subjects = new ArrayList<>();
        for (String each : runtimes.split(",", -1)) {
            Path folder = Path.of(each);
            subjects.add(Files.isDirectory(folder) ? Jdk.of(folder) : CPython.of(each));
        }
        List<String> wanted = List.of(System.getProperty("proof.rules", "").split(",", -1));
        RuleBook rules = RuleBook.of(Path.of("rules"));
        MemoryAdvisor advisor = new MemoryAdvisor(() -> rules);
        Map<String, Outcome> rows = new LinkedHashMap<>();
        if (Files.exists(REPORT) && !wanted.contains("")) {
            Report.of(Files.readAllLines(REPORT)).outcomes().forEach(o -> rows.put(o.rule() + o.version(), o));
        }
        for (Subject subject : subjects) {
            for (Experiment experiment : Experiment.of(subject.runtime())) {
                boolean asked = wanted.contains("") || wanted.contains(experiment.rule());
                if (asked && experiment.runsOn(subject.feature())) {
                    Outcome outcome = outcome(advisor, subject, experiment);
                    System.out.println(outcome.line());
                    rows.put(outcome.rule() + outcome.version(), outcome);
                }
            }
        }
        Report report = new Report(List.copyOf(rows.values()));
        Files.write(REPORT, report.lines());
        report.goals().forEach(System.out::println);
        assertThat(report.outcomes()).isNotEmpty();
    }

    private static Outcome outcome(MemoryAdvisor advisor, Subject subject, Experiment experiment)
            throws IOException, InterruptedException {
        long low = 0;
        long likely = 0;
        long high = 0;
        String measure = "heap";
        for (Finding finding : findings(advisor, subject, experiment)) {
            if (finding.saving() != null) {
                low += finding.saving().low();
                likely += finding.saving().likely();
                high += finding.saving().high();
                measure = finding.saving().measure() == Measure.HEAP ? "heap" : "resident";
            }
        }
        Footprint before = subject.measure(experiment.before());
        Footprint after = subject.measure(experiment.after());
        String runtime = subject.runtime().equals("jvm") ? "JDK " : "CPython ";
        return new Outcome(
                experiment.rule(),
                runtime + subject.version(),
                measure,
                low,
                likely,
                high,
                before.live() - after.live(),
                before.process() - after.process());
    }

    /** What the experiment's rule says of the first program. */
    private static List<Finding> findings(MemoryAdvisor advisor, Subject subject, Experiment experiment)
            throws IOException, InterruptedException {
        try {
            return advisor.evaluate(subject.evidence(experiment.before())).findings().stream()
                    .filter(f -> f.ruleId().equals(experiment.rule()))
                    .toList();
        } catch (dev.memoryadvisor.NothingUnderstoodException e) {
            throw new IOException(experiment.rule() + ": the evidence was not understood", e);
        }
    }
}
