package dev.memoryadvisor.report;

import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Bytes;
import dev.memoryadvisor.advice.EstimatedSaving;
import dev.memoryadvisor.advice.Gate;
import dev.memoryadvisor.advice.Money;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.advice.Summary;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.fact.Input;
import dev.memoryadvisor.fact.MemoryChart;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.finding.Measure;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.finding.Statement;
import dev.memoryadvisor.report.AnalysisDocument.BytesPart;
import dev.memoryadvisor.report.AnalysisDocument.ConditionPart;
import dev.memoryadvisor.report.AnalysisDocument.ContextPart;
import dev.memoryadvisor.report.AnalysisDocument.CountsPart;
import dev.memoryadvisor.report.AnalysisDocument.EvidencePart;
import dev.memoryadvisor.report.AnalysisDocument.ExamplePart;
import dev.memoryadvisor.report.AnalysisDocument.FiguresPart;
import dev.memoryadvisor.report.AnalysisDocument.FixedPart;
import dev.memoryadvisor.report.AnalysisDocument.GatePart;
import dev.memoryadvisor.report.AnalysisDocument.GrowthLinePart;
import dev.memoryadvisor.report.AnalysisDocument.HeapPointPart;
import dev.memoryadvisor.report.AnalysisDocument.InputPart;
import dev.memoryadvisor.report.AnalysisDocument.LivePointPart;
import dev.memoryadvisor.report.AnalysisDocument.MemoryPart;
import dev.memoryadvisor.report.AnalysisDocument.MoneyPart;
import dev.memoryadvisor.report.AnalysisDocument.NotEvaluatedPart;
import dev.memoryadvisor.report.AnalysisDocument.OwnerPart;
import dev.memoryadvisor.report.AnalysisDocument.PausePointPart;
import dev.memoryadvisor.report.AnalysisDocument.PotentialSavingPart;
import dev.memoryadvisor.report.AnalysisDocument.RecommendationPart;
import dev.memoryadvisor.report.AnalysisDocument.SavingPart;
import dev.memoryadvisor.report.AnalysisDocument.SubjectPart;
import dev.memoryadvisor.report.AnalysisDocument.SummaryPart;
import dev.memoryadvisor.report.AnalysisDocument.SuppressionPart;
import dev.memoryadvisor.report.AnalysisDocument.TopClassPart;
import dev.memoryadvisor.report.AnalysisDocument.UnreadablePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Puts an analysis into the shape of its JSON. */
final class Document {
    private Document() {}

    static AnalysisDocument of(Analysis analysis, boolean eachRule) {
        return new AnalysisDocument(
                "1",
                analysis.id(),
                analysis.createdAt().toString(),
                context(analysis.context(), analysis.program()),
                summary(analysis.summary()),
                gate(analysis.gate()),
                analysis.recommendations().stream()
                        .map(Document::recommendation)
                        .toList(),
                eachRule ? each(analysis.notEvaluated()) : grouped(analysis.notEvaluated()),
                analysis.fixed().stream()
                        .map(f -> new FixedPart(
                                f.ruleId(), f.title(), f.severity().word(), f.subject(), f.fingerprint()))
                        .toList(),
                analysis.inputs().stream().map(Document::input).toList(),
                analysis.unreadable().stream()
                        .map(u -> new UnreadablePart(u.name(), u.reason(), u.line(), u.hint()))
                        .toList(),
                memory(analysis.memory()));
    }

    private static ContextPart context(Context context, Program program) {
        return new ContextPart(
                context.service(),
                context.branch(),
                context.commit(),
                program.runtime() == null ? null : program.runtime().word(),
                program.runtimeVersion(),
                program.collector(),
                context.histogramsLive(),
                program.memoryLimitBytes(),
                program.maxHeapBytes(),
                program.cpus(),
                program.replicas(),
                program.workersPerReplica(),
                context.pricePerGibMonth(),
                context.currency());
    }

    private static SummaryPart summary(Summary summary) {
        Map<Measure, Bytes> saving = summary.potentialSaving();
        Map<Severity, Integer> counts = summary.counts();
        return new SummaryPart(
                summary.headline(),
                new PotentialSavingPart(
                        bytes(saving.getOrDefault(Measure.HEAP, Bytes.NONE)),
                        bytes(saving.getOrDefault(Measure.RESIDENT, Bytes.NONE)),
                        saving.containsKey(Measure.METASPACE) ? bytes(saving.get(Measure.METASPACE)) : null,
                        saving.containsKey(Measure.LIMIT) ? bytes(saving.get(Measure.LIMIT)) : null,
                        money(summary.monthlyCost())),
                new CountsPart(
                        counts.get(Severity.CRITICAL),
                        counts.get(Severity.HIGH),
                        counts.get(Severity.MEDIUM),
                        counts.get(Severity.LOW),
                        counts.get(Severity.INFO)));
    }

    private static BytesPart bytes(Bytes bytes) {
        return new BytesPart(bytes.low(), bytes.likely(), bytes.high());
    }

    private static MoneyPart money(Money money) {
        return money == null ? null : new MoneyPart(money.amount(), money.currency(), money.condition());
    }

    private static GatePart gate(Gate gate) {
        return new GatePart(
                gate.status().word(),
                gate.failed(),
                gate.conditions().stream()
                        .map(c -> new ConditionPart(c.name(), c.status().word(), c.detail()))
                        .toList());
    }

    private static RecommendationPart recommendation(Recommendation r) {
        return new RecommendationPart(
                r.rank(),
                r.ruleId(),
                r.ruleIds(),
                r.category().word(),
                r.title(),
                r.severity().word(),
                r.confidence().word(),
                new SubjectPart(
                        r.subject().kind().word(),
                        r.subject().name(),
                        r.subject().displayName(),
                        r.subject().purl()),
                r.relatedClasses(),
                r.evidence().stream().map(Document::evidence).toList(),
                r.why(),
                r.advice(),
                r.whenWrong(),
                r.example() == null
                        ? null
                        : new ExamplePart(
                                r.example().language(),
                                r.example().before(),
                                r.example().after()),
                r.nextStep(),
                saving(r.saving()),
                r.effort().word(),
                r.references(),
                r.fingerprint(),
                r.status() == null ? null : r.status().word(),
                r.causes(),
                r.suppression() == null
                        ? null
                        : new SuppressionPart(
                                r.suppression().reason(),
                                r.suppression().until().toString()));
    }

    private static EvidencePart evidence(Statement statement) {
        return new EvidencePart(
                statement.text(),
                statement.origin() == null ? null : statement.origin().input(),
                statement.origin() == null ? null : statement.origin().line(),
                statement.figures().isEmpty() ? null : statement.figures());
    }

    private static SavingPart saving(EstimatedSaving saving) {
        return saving == null
                ? null
                : new SavingPart(
                        saving.measure().word(),
                        bytes(saving.bytes()),
                        bytes(saving.alone()),
                        saving.share(),
                        saving.formula(),
                        money(saving.monthlyCost()));
    }

    private static List<NotEvaluatedPart> each(List<NotEvaluated> all) {
        return all.stream()
                .map(n -> new NotEvaluatedPart(n.ruleId(), null, n.reason().word(), n.needs(), n.hint()))
                .toList();
    }

    /** One entry for all rules that lack the same; a rule that failed is always named. */
    private static List<NotEvaluatedPart> grouped(List<NotEvaluated> all) {
        Map<String, NotEvaluatedPart> groups = new LinkedHashMap<>();
        for (NotEvaluated one : all) {
            boolean failed = one.reason() == NotEvaluated.Reason.FAILED;
            String key =
                    one.reason() + "|" + (failed ? one.ruleId() : one.needs().get(0));
            groups.merge(
                    key,
                    new NotEvaluatedPart(
                            failed ? one.ruleId() : null,
                            failed ? null : 1,
                            one.reason().word(),
                            failed ? List.of() : one.needs().subList(0, 1),
                            one.hint()),
                    (a, b) -> new NotEvaluatedPart(
                            a.ruleId(), a.rules() == null ? null : a.rules() + 1, a.reason(), a.needs(), a.hint()));
        }
        return List.copyOf(groups.values());
    }

    private static InputPart input(Input input) {
        Map<String, Object> f = input.figures();
        return new InputPart(
                input.name(),
                input.kind().word(),
                input.format(),
                input.runtime() == null ? null : input.runtime().word(),
                input.bytes(),
                input.lines(),
                input.linesUnderstood(),
                input.warnings(),
                new FiguresPart(
                        whole(f, "classes"),
                        whole(f, "instances"),
                        whole(f, "bytes"),
                        truth(f, "live"),
                        truth(f, "complete"),
                        text(f, "layout"),
                        whole(f, "pauses"),
                        number(f, "pauseTotalMillis"),
                        number(f, "pauseMaxMillis"),
                        number(f, "pauseP99Millis"),
                        counts(f, "collections"),
                        number(f, "throughput"),
                        text(f, "collector"),
                        text(f, "runtimeVersion"),
                        number(f, "spanSeconds"),
                        whole(f, "dependencies"),
                        whole(f, "direct"),
                        text(f, "ecosystem")));
    }

    private static Long whole(Map<String, Object> figures, String name) {
        return figures.get(name) instanceof Number number ? Long.valueOf(number.longValue()) : null;
    }

    private static Double number(Map<String, Object> figures, String name) {
        return figures.get(name) instanceof Number number ? Double.valueOf(number.doubleValue()) : null;
    }

    private static Boolean truth(Map<String, Object> figures, String name) {
        return figures.get(name) instanceof Boolean truth ? truth : null;
    }

    private static String text(Map<String, Object> figures, String name) {
        return figures.get(name) == null ? null : figures.get(name).toString();
    }

    private static Map<String, Long> counts(Map<String, Object> figures, String name) {
        if (!(figures.get(name) instanceof Map<?, ?> counts)) {
            return null;
        }
        Map<String, Long> all = new TreeMap<>();
        counts.forEach((kind, count) -> all.put(kind.toString(), ((Number) count).longValue()));
        return all;
    }

    private static OwnerPart owner(HeapOwner owner) {
        return new OwnerPart(
                owner.kind().name().toLowerCase(Locale.ROOT),
                owner.purl(),
                owner.classes(),
                owner.instances(),
                owner.bytes(),
                owner.shareOfHeap(),
                owner.largestClass());
    }

    private static MemoryPart memory(MemoryChart chart) {
        return new MemoryPart(
                chart.heap().stream()
                        .map(p -> new HeapPointPart(p.seconds(), p.beforeBytes(), p.afterBytes()))
                        .toList(),
                chart.pauses().stream()
                        .map(p -> new PausePointPart(p.seconds(), p.millis()))
                        .toList(),
                chart.liveSet().stream()
                        .map(p -> new LivePointPart(p.seconds(), p.bytes()))
                        .toList(),
                chart.topClasses().stream()
                        .map(t -> new TopClassPart(t.name(), t.displayName(), t.instances(), t.bytes()))
                        .toList(),
                chart.owners().stream().map(Document::owner).toList(),
                chart.growth().stream()
                        .map(g -> new GrowthLinePart(g.name(), g.displayName(), g.unit(), g.hours(), g.values()))
                        .toList());
    }
}
