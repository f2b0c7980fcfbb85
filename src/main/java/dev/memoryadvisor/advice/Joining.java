package dev.memoryadvisor.advice;

import dev.memoryadvisor.finding.Category;
import dev.memoryadvisor.finding.Finding;
import dev.memoryadvisor.finding.Link;
import dev.memoryadvisor.finding.Link.LinkKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Applies links to findings, in a fixed order: same-as, contradicts, confirms, explains. */
final class Joining {
    private Joining() {}

    static List<Joined> of(List<Finding> findings, List<Link> links) {
        IdentityHashMap<Finding, Joined> byFinding = new IdentityHashMap<>();
        List<Joined> all = new ArrayList<>();
        Map<String, Joined> byFingerprint = new HashMap<>();
        for (Finding finding : findings) {
            // Several runs in one log may each have the same finding: it is one recommendation.
            Joined joined = new Joined(finding);
            Joined same = byFingerprint.putIfAbsent(Fingerprint.of(finding.ruleId(), finding.subject()), joined);
            if (same == null) {
                byFinding.put(finding, joined);
                all.add(joined);
            } else {
                same.absorb(joined);
                byFinding.put(finding, same);
            }
        }
        for (Link link : of(LinkKind.SAME_AS, links)) {
            Joined kept = byFinding.get(link.to());
            Joined gone = byFinding.get(link.from());
            if (!kept.equals(gone)) {
                kept.absorb(gone);
                kept.note(link.ruleId(), link.reason());
                byFinding.replaceAll((finding, joined) -> joined.equals(gone) ? kept : joined);
                all.remove(gone);
            }
        }
        for (Link link : of(LinkKind.CONTRADICTS, links)) {
            byFinding.get(link.to()).contradicted(link.ruleId(), link.reason());
        }
        Set<List<Object>> done = new HashSet<>();
        for (Link link : of(LinkKind.CONFIRMS, links)) {
            Joined confirmed = byFinding.get(link.to());
            Joined by = byFinding.get(link.from());
            // what confirms in each of several runs confirms once
            if (!confirmed.equals(by) && done.add(List.of(link.ruleId(), by, confirmed))) {
                boolean leak = link.to().category() == Category.LEAK;
                confirmed.confirmed(link.ruleId(), link.reason(), leak);
            }
        }
        for (Link link : of(LinkKind.EXPLAINS, links)) {
            explain(byFinding.get(link.from()), byFinding.get(link.to()), link);
        }
        inherit(all);
        return all;
    }

    private static List<Link> of(LinkKind kind, List<Link> links) {
        return links.stream()
                .filter(l -> l.kind() == kind)
                .sorted(Comparator.comparing(Link::ruleId)
                        .thenComparing(l -> l.from().subject().name())
                        .thenComparing(l -> l.to().subject().name()))
                .toList();
    }

    /** In a circle the more severe one is the cause, then the smaller rule id. */
    private static void explain(Joined cause, Joined symptom, Link link) {
        if (cause.equals(symptom)) {
            return;
        }
        if (reaches(cause, symptom)) {
            boolean turn = Ranking.PRIMARY.compare(cause.primary(), symptom.primary()) > 0;
            if (turn) {
                return;
            }
            cause.causes().remove(symptom);
        }
        symptom.explainedBy(cause, link.ruleId(), link.reason());
    }

    /** Severity runs from symptoms up to their causes; there are no circles, so this ends. */
    private static void inherit(List<Joined> all) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (Joined symptom : all) {
                for (Joined cause : symptom.causes()) {
                    changed |= cause.inherit(symptom.severity());
                }
            }
        }
    }

    private static boolean reaches(Joined from, Joined to) {
        return from.causes().stream().anyMatch(c -> c.equals(to) || reaches(c, to));
    }
}
