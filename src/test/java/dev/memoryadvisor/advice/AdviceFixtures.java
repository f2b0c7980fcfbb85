package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.MemoryChart;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.finding.Confidence;
import dev.memoryadvisor.finding.Effort;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.RuleDoc;
import dev.memoryadvisor.finding.RuleTexts;
import dev.memoryadvisor.finding.Saving;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.finding.Statement;
import dev.memoryadvisor.finding.Subject;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Builds findings and answers for tests. */
public final class AdviceFixtures {
    private static final String PAGE = """
        # A rule

        ## What it means
        Something.

        ## Why it matters
        Because | of <this>.

        ## What to do
        - Act.

        ## When it is wrong
        Never.

        ## Prove it
        ```
        look
        ```

        ## References
        - none
        """;

    private AdviceFixtures() {}

    /** A heap of 100 MB with these classes, each {@code name=bytes}. */
    public static Facts facts(String... classes) {
        List<HistogramRow> rows = new ArrayList<>();
        for (String one : classes) {
            int equals = one.indexOf('=');
            rows.add(new HistogramRow(
                    one.substring(0, equals), null, 1000, Long.valueOf(one.substring(equals + 1)), rows.size() + 1));
        }
        Program program = new Program(RuntimeKind.JVM, "17.0.15", null, null, null, null, null, null);
        Heap heap = new Heap(new ClassHistogram(
                new Origin("h.txt", 1),
                "jvm-class-histogram",
                RuntimeKind.JVM,
                rows,
                true,
                true,
                true,
                false,
                null,
                100_000_000L,
                null));
        return new Facts(program, List.of(program, heap), List.of(), Set.of("histogram"), Set.of());
    }

    /** A finding of a rule about a class. */
    public static Finding finding(
            String ruleId, String subject, Severity severity, Confidence confidence, Saving saving) {
        RuleDoc rule = new RuleDoc(
                ruleId, "Title of " + ruleId, severity, confidence, Effort.SMALL, null, List.of(), new Texts());
        return new Finding(
                rule,
                Subject.ofClass(subject),
                List.of(),
                severity,
                confidence,
                List.of(Statement.about("it is so", null)),
                saving,
                List.of(),
                null);
    }

    /** The answer to these findings. */
    public static Analysis analysis(
            Context context, Policy policy, Baseline baseline, Facts facts, List<Link> links, Finding... findings) {
        return new Analyst()
                .analysis(
                        context,
                        policy,
                        List.of(),
                        baseline,
                        facts,
                        Arrays.asList(findings),
                        links,
                        List.of(),
                        List.of(),
                        List.of(),
                        MemoryChart.EMPTY);
    }

    private record Texts() implements RuleTexts {
        @Override
        public String readme() {
            return PAGE;
        }

        @Override
        public List<Example> examples() {
            return List.of(
                    new Example("java", 8, "before 8", "after 8"),
                    new Example("java", 16, "before 16", "after 16"),
                    new Example("java", 21, "before 21", "after 21"),
                    new Example("python", 8, "before py", "after py"));
        }
    }
}
