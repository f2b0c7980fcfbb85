package dev.memoryadvisor.report;

import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.EstimatedSaving;
import dev.memoryadvisor.advice.Gate;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.fact.Input;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.finding.Amount;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.finding.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Plain text, for a terminal. */
public final class TextReport implements Report {
    private static final int MOST_OWNERS = 10;

    @Override
    public String format() {
        return "text";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String of(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        line(out, analysis.summary().headline());
        line(out, "Gate: " + analysis.gate().status().word());
        for (Gate.Condition condition : analysis.gate().conditions()) {
            if (condition.status() != Gate.GateStatus.PASSED) {
                line(out, "  " + condition.name() + ": " + condition.detail());
            }
        }
        analysis.recommendations().forEach(r -> recommendation(out, r));
        owners(out, analysis);
        inputs(out, analysis);
        notEvaluated(out, analysis);
        return out.toString();
    }

    private static void recommendation(StringBuilder out, Recommendation r) {
        line(out, "");
        line(
                out,
                String.format(
                        Locale.ROOT,
                        "%d. [%s, confidence %s] %s: %s",
                        r.rank(),
                        r.severity().word(),
                        r.confidence().word(),
                        r.title(),
                        r.subject().displayName()));
        for (Statement statement : r.evidence()) {
            line(out, "   - " + statement.text() + place(statement));
        }
        if (r.saving() != null) {
            line(out, "   Saves " + saving(r.saving()));
        }
        for (String advice : r.advice()) {
            line(out, "   > " + advice);
        }
        if (!r.causes().isEmpty()) {
            line(out, "   Follows from " + r.causes() + ".");
        }
        line(out, "   When it is wrong: " + r.whenWrong());
        String prefix = "   Next: ";
        for (String command : r.nextStep().lines().toList()) {
            line(out, prefix + command);
            prefix = "         ";
        }
        line(
                out,
                "   Rule " + String.join(", ", r.ruleIds()) + ", effort "
                        + r.effort().word() + ", fingerprint " + r.fingerprint());
    }

    private static String place(Statement statement) {
        if (statement.origin() == null) {
            return "";
        }
        Integer line = statement.origin().line();
        return " (" + statement.origin().input() + (line == null ? "" : ":" + line) + ")";
    }

    static String saving(EstimatedSaving saving) {
        String text = Amount.bytes(saving.bytes().likely()) + " of "
                + saving.measure().word() + " ("
                + Amount.bytes(saving.bytes().low()) + " to "
                + Amount.bytes(saving.bytes().high()) + "): "
                + saving.formula();
        return saving.monthlyCost() == null
                ? text
                : text
                        + String.format(
                                Locale.ROOT,
                                "; %.2f %sa month. %s",
                                saving.monthlyCost().amount(),
                                saving.monthlyCost().currency() == null
                                        ? ""
                                        : saving.monthlyCost().currency() + " ",
                                saving.monthlyCost().condition());
    }

    /** Who owns most of the heap; nobody where no dependency owns any of it. */
    static List<HeapOwner> owners(Analysis analysis) {
        List<HeapOwner> owners = analysis.memory().owners();
        return owners.stream().allMatch(o -> o.purl() == null)
                ? List.of()
                : owners.subList(0, Math.min(MOST_OWNERS, owners.size()));
    }

    private static void owners(StringBuilder out, Analysis analysis) {
        List<HeapOwner> owners = owners(analysis);
        if (owners.isEmpty()) {
            return;
        }
        line(out, "");
        line(out, "Heap by owner (its own classes, shallow):");
        owners.forEach(o -> line(
                out,
                String.format(
                        Locale.ROOT,
                        "   %5.1f %%  %s in %s: %s",
                        100 * o.shareOfHeap(),
                        Amount.bytes(o.bytes()),
                        Amount.of(o.instances()) + " objects",
                        owner(o))));
    }

    static String owner(HeapOwner owner) {
        return switch (owner.kind()) {
            case APPLICATION -> "the application";
            case LIBRARY -> owner.purl() == null ? "other libraries" : owner.purl();
            case RUNTIME -> "the runtime";
            case ARRAY -> "arrays of primitives and of the runtime's classes";
        };
    }

    private static void inputs(StringBuilder out, Analysis analysis) {
        line(out, "");
        for (Input input : analysis.inputs()) {
            line(
                    out,
                    "Read " + input.name() + ": " + input.format() + ", " + Amount.of(input.linesUnderstood()) + " of "
                            + Amount.of(input.lines()) + " lines understood.");
            input.warnings().forEach(w -> line(out, "  " + w));
        }
        for (Unreadable unreadable : analysis.unreadable()) {
            line(
                    out,
                    "Not read " + unreadable.name()
                            + (unreadable.line() == null ? "" : ":" + unreadable.line()) + ": "
                            + unreadable.reason() + " " + unreadable.hint());
        }
    }

    private static void notEvaluated(StringBuilder out, Analysis analysis) {
        Map<String, Integer> byHint = new TreeMap<>();
        for (NotEvaluated one : analysis.notEvaluated()) {
            byHint.merge(one.hint(), 1, Integer::sum);
        }
        byHint.forEach(
                (hint, count) -> line(out, "Not evaluated: " + count + (count == 1 ? " rule. " : " rules. ") + hint));
    }

    private static void line(StringBuilder out, String text) {
        out.append(Plain.of(text)).append('\n');
    }
}
