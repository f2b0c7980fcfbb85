package dev.memoryadvisor.policy;

import dev.memoryadvisor.finding.Severity;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A policy as its author writes it.
 *
 * @param failOn severity from which on the gate fails
 * @param tolerance how the estimated saving may rise
 * @param suppressions recommendations that were accepted
 */
@Schema(name = "Policy", description = "When the gate fails, and what it does not count.")
public record PolicyDocument(
        @Schema(
                description = "The gate fails on a recommendation this severe or worse.",
                enumeration = {"critical", "high", "medium", "low", "info", "none"},
                examples = "high")
        String failOn,

        @Schema(description = "How much more a known recommendation may save before it counts as worse.")
        ToleranceDocument tolerance,

        @Schema(description = "Recommendations that were accepted for a time.")
        List<SuppressionDocument> suppressions) {

    /**
     * How the estimated saving may rise.
     *
     * @param relative share of the earlier figure, 0..1
     * @param absoluteBytes bytes
     */
    @Schema(
            name = "Tolerance",
            description = "Both bounds must be passed before a known recommendation counts as worse.")
    public record ToleranceDocument(
            @Schema(
                    description = "Share of the earlier figure, 0 to 1.",
                    minimum = "0",
                    maximum = "1",
                    examples = "0.1")
            Double relative,

            @Schema(description = "Bytes.", minimum = "0", examples = "5242880")
            Long absoluteBytes) {}

    /**
     * A recommendation that was accepted.
     *
     * @param rule id of its rule
     * @param match subject
     * @param reason why
     * @param until last day, ISO 8601
     */
    @Schema(name = "PolicySuppression", description = "A recommendation that was accepted for a time.")
    public record SuppressionDocument(
            @Schema(description = "Id of the rule.", required = true, examples = "leak/growing-classes")
            String rule,

            @Schema(
                    description = "Subject as printed; * at its end stands for anything; any subject if left out.",
                    examples = "com.acme.cache.*")
            String match,

            @Schema(
                    description = "Why it is accepted.",
                    required = true,
                    examples = "Cache is bounded by MAX_ENTRIES, see ADR 12")
            String reason,

            @Schema(description = "Last day on which it holds.", required = true, examples = "2027-01-31")
            String until) {}

    /**
     * The policy that is meant.
     *
     * @throws DocumentException if a value is missing or makes no sense
     */
    public Policy policy() throws DocumentException {
        List<Violation> violations = new ArrayList<>();
        Severity severity = failOn == null ? null : severity(failOn, violations);
        Tolerance allowed = tolerance == null ? Tolerance.DEFAULT : tolerance(violations);
        List<Suppression> all = new ArrayList<>();
        for (int i = 0; suppressions != null && i < suppressions.size(); i++) {
            suppression(suppressions.get(i), "/suppressions/" + i, violations, all);
        }
        if (!violations.isEmpty()) {
            throw new DocumentException(violations);
        }
        return new Policy(severity, allowed, all);
    }

    private static Severity severity(String word, List<Violation> violations) {
        if (word.equals("none")) {
            return null;
        }
        return Arrays.stream(Severity.values())
                .filter(s -> s.word().equals(word))
                .findFirst()
                .orElseGet(() -> {
                    violations.add(new Violation("/failOn", "It must be critical, high, medium, low, info or none."));
                    return null;
                });
    }

    private Tolerance tolerance(List<Violation> violations) {
        double relative = tolerance.relative() == null ? Tolerance.DEFAULT.relative() : tolerance.relative();
        long absolute =
                tolerance.absoluteBytes() == null ? Tolerance.DEFAULT.absoluteBytes() : tolerance.absoluteBytes();
        if (!(relative >= 0 && relative <= 1)) {
            violations.add(new Violation("/tolerance/relative", "It must be between 0 and 1 (0.1 is 10 %)."));
        }
        if (absolute < 0) {
            violations.add(new Violation("/tolerance/absoluteBytes", "It must be 0 or more."));
        }
        return new Tolerance(relative, absolute);
    }

    private static void suppression(
            SuppressionDocument document, String pointer, List<Violation> violations, List<Suppression> all) {
        if (document == null) {
            violations.add(new Violation(pointer, "It must be an object."));
            return;
        }
        required(document.rule(), pointer + "/rule", "Name the rule, such as leak/growing-classes.", violations);
        required(document.reason(), pointer + "/reason", "Say why it is accepted.", violations);
        required(document.until(), pointer + "/until", "Say until when, such as 2027-01-31.", violations);
        if (document.until() != null && document.rule() != null && document.reason() != null) {
            try {
                all.add(new Suppression(
                        document.rule(), document.match(), document.reason(), LocalDate.parse(document.until())));
            } catch (DateTimeParseException e) {
                violations.add(new Violation(pointer + "/until", "It must be a date such as 2027-01-31."));
            }
        }
    }

    private static void required(String value, String pointer, String detail, List<Violation> violations) {
        if (value == null || value.isBlank()) {
            violations.add(new Violation(pointer, detail));
        }
    }
}
