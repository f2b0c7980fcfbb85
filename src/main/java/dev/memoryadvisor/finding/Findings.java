package dev.memoryadvisor.finding;

import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Heap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the rules of one analysis have said so far: the global {@code findings} of every rule. Knows which rule is
 * firing, so that no rule repeats its name. Not thread-safe.
 */
public final class Findings {
    /** A saving of heap below this share of the heap is no finding … */
    private static final double FLOOR_SHARE = 0.01;
    /** … nor is one below so many bytes. */
    private static final long FLOOR_BYTES = 1 << 20;

    private final Map<String, RuleDoc> rules;
    private final Heap heap;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<NotEvaluated> failed = new ArrayList<>();
    private RuleDoc firing;

    /**
     * Findings of one analysis.
     *
     * @param rules the rules by id
     * @param facts the facts that they see
     */
    public Findings(Map<String, RuleDoc> rules, Facts facts) {
        this.rules = rules;
        this.heap = facts.first(Heap.class).orElse(null);
    }

    /** The rule of this id fires now. */
    public void firing(String ruleId) {
        firing = rules.get(ruleId);
    }

    /** The rule that fires threw an exception; what it had begun to say is dropped with it. */
    public void failed(String ruleId, Throwable cause) {
        drafts.removeIf(d -> d.rule().id().equals(ruleId));
        failed.add(NotEvaluated.failed(ruleId, cause));
    }

    /** Begins a finding of the rule that fires. */
    public Draft about(Subject subject) {
        if (firing == null) {
            throw new IllegalStateException("no rule is firing");
        }
        Draft draft = new Draft(firing, subject, ceiling(firing));
        drafts.add(draft);
        return draft;
    }

    /** A histogram that may count garbage, or that is cut, alone gives low confidence. */
    private Confidence ceiling(RuleDoc rule) {
        boolean histogramAlone = rule.needs().stream().anyMatch(n -> n.startsWith("histogram"))
                && rule.needs().stream().noneMatch(n -> n.startsWith("gcLog") || n.startsWith("series"));
        boolean sure = heap != null && Boolean.TRUE.equals(heap.live()) && !Boolean.FALSE.equals(heap.complete());
        return histogramAlone && !sure ? Confidence.LOW : Confidence.HIGH;
    }

    /** All findings that are worth saying. */
    public List<Finding> list() {
        return drafts.stream().filter(this::worthwhile).map(Draft::finish).toList();
    }

    /** Rules that failed. */
    public List<NotEvaluated> failed() {
        return List.copyOf(failed);
    }

    private boolean worthwhile(Draft draft) {
        Saving saving = draft.saving();
        if (saving == null || saving.measure() != Measure.HEAP || heap == null) {
            return true;
        }
        return saving.likely() >= FLOOR_BYTES && saving.likely() >= FLOOR_SHARE * heap.bytes();
    }
}
