package dev.memoryadvisor.rule;

import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.NotEvaluated;
import java.util.List;

/**
 * What the rules say of the facts of one analysis.
 *
 * @param findings findings, in no particular order
 * @param links links between them
 * @param notEvaluated rules that could not be evaluated
 */
public record Evaluation(List<Finding> findings, List<Link> links, List<NotEvaluated> notEvaluated) {
    public Evaluation {
        findings = List.copyOf(findings);
        links = List.copyOf(links);
        notEvaluated = List.copyOf(notEvaluated);
    }
}
