package dev.memoryadvisor.advice;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Facts;
import dev.memoryadvisor.fact.Input;
import dev.memoryadvisor.fact.MemoryChart;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.NotEvaluated;
import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.Policy;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Puts the answer together: recommendations, gate and summary beside what was read. */
public final class Analyst {
    private static final int ID_BYTES = 16;

    private final SecureRandom random = new SecureRandom();

    /**
     * The answer.
     *
     * @param context what the caller said
     * @param policy when the gate fails
     * @param doubts what to say of suppressions that cannot be meant so
     * @param baseline an earlier answer, or {@code null}
     * @param facts what is known
     * @param findings what the rules found
     * @param links how the findings are linked
     * @param notEvaluated rules that could not be evaluated
     * @param inputs what was read
     * @param unreadable what could not be read
     * @param memory what charts need
     */
    public Analysis analysis(
            Context context,
            Policy policy,
            List<String> doubts,
            Baseline baseline,
            Facts facts,
            List<Finding> findings,
            List<Link> links,
            List<NotEvaluated> notEvaluated,
            List<Input> inputs,
            List<Unreadable> unreadable,
            MemoryChart memory) {
        Instant now = Instant.now();
        Pricing pricing = new Pricing(context);
        Advisor advisor = new Advisor(facts, pricing, policy, baseline, LocalDate.ofInstant(now, ZoneOffset.UTC));
        List<Recommendation> recommendations = advisor.recommend(findings, links);
        Comparison comparison = Comparison.of(baseline, recommendations, notEvaluated);
        List<String> suppressions = new ArrayList<>(advisor.expiredSuppressions(recommendations));
        suppressions.addAll(doubts);
        Gate gate = Gate.of(policy, recommendations, unreadable.size(), suppressions, comparison.doubts());
        return new Analysis(
                id(),
                now,
                context,
                facts.program(),
                Summarising.of(recommendations, pricing),
                gate,
                recommendations,
                notEvaluated,
                comparison.fixed(),
                inputs,
                unreadable,
                memory);
    }

    private String id() {
        byte[] bytes = new byte[ID_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
