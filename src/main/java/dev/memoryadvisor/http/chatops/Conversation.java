package dev.memoryadvisor.http.chatops;

import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.NothingUnderstoodException;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.finding.RuleDoc;
import dev.memoryadvisor.finding.RulePage;
import dev.memoryadvisor.http.AnalysisRuns;
import dev.memoryadvisor.http.chatops.Reply.Section;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.archive.Spool;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Answers commands. */
@ApplicationScoped
public class Conversation {
    private static final int MOST_RECOMMENDATIONS = 5;
    private static final int MOST_RULES = 20;

    private final MemoryAdvisor advisor;
    private final AnalysisRuns runs;

    @Inject
    Conversation(MemoryAdvisor advisor, AnalysisRuns runs) {
        this.advisor = advisor;
        this.runs = runs;
    }

    Reply answer(Command command) throws IOException {
        if (command instanceof Command.Analyze analyze) {
            return analyze(analyze.text());
        }
        if (command instanceof Command.Rules rules) {
            return rules(rules.search());
        }
        if (command instanceof Command.Explain explain) {
            return explain(explain.rule());
        }
        return help(command instanceof Command.Help help ? help.unknown() : null);
    }

    private static Reply help(String unknown) {
        return new Reply(
                unknown == null ? "Commands" : "There is no command '" + unknown + "'. Commands:",
                List.of(
                        Section.of("analyze TEXT", "reads a pasted histogram, GC log or dependency list"),
                        Section.of("rules [SEARCH]", "lists the rules"),
                        Section.of(
                                "explain RULE",
                                "says what a rule means, such as explain garbage-collection/long-pauses"),
                        Section.of("help", "shows this"),
                        Section.of("", "Larger files: POST /v1/analyses.")));
    }

    private Reply analyze(String text) throws IOException {
        if (text.isBlank()) {
            return new Reply(
                    "Nothing to analyze",
                    List.of(Section.of("", "Paste the output of a tool behind the word analyze.")));
        }
        Submission submission = new Submission(
                Context.unknown(),
                Policy.NONE,
                null,
                List.of(new Submission.Raw(null, Source.of("pasted text", text))),
                List.of());
        try {
            return found(runs.run(submission, new Spool()));
        } catch (NothingUnderstoodException e) {
            return new Reply(
                    "Nothing in the text was understood",
                    e.unreadable().stream().map(Conversation::unreadable).toList());
        }
    }

    private static Section unreadable(Unreadable unreadable) {
        return Section.of("", unreadable.reason() + (unreadable.hint() == null ? "" : " " + unreadable.hint()));
    }

    private static Reply found(Analysis analysis) {
        List<Section> sections = new ArrayList<>();
        for (Recommendation one :
                analysis.recommendations().stream().limit(MOST_RECOMMENDATIONS).toList()) {
            String first = one.advice().isEmpty() ? "" : "\n" + one.advice().get(0);
            String statement =
                    one.evidence().isEmpty() ? "" : one.evidence().get(0).text();
            sections.add(Section.of(
                    one.rank() + ". " + one.title() + " (" + one.severity().word() + ", "
                            + one.subject().displayName() + ")",
                    statement + first + "\n" + one.ruleId()));
        }
        int more = analysis.recommendations().size() - MOST_RECOMMENDATIONS;
        if (more > 0) {
            sections.add(Section.of("", more + " more: POST the same text to /v1/analyses."));
        }
        analysis.unreadable().forEach(u -> sections.add(unreadable(u)));
        return new Reply(analysis.summary().headline(), sections);
    }

    private Reply rules(String search) {
        String words = search.toLowerCase(Locale.ROOT);
        List<RuleDoc> found = advisor.rules().rules().stream()
                .filter(r -> (r.id() + " " + r.title()).toLowerCase(Locale.ROOT).contains(words))
                .toList();
        List<Section> sections = new ArrayList<>();
        found.stream()
                .limit(MOST_RULES)
                .forEach(r -> sections.add(
                        Section.of(r.id(), r.title() + " (" + r.severity().word() + ")")));
        if (found.size() > MOST_RULES) {
            sections.add(Section.of("", (found.size() - MOST_RULES) + " more: narrow it with rules SEARCH."));
        }
        return new Reply(
                found.isEmpty()
                        ? "No rule has '" + search + "' in its id or title"
                        : found.size() == 1 ? "1 rule" : found.size() + " rules",
                sections);
    }

    private Reply explain(String id) {
        return advisor.rules().rule(id).map(Conversation::page).orElseGet(() -> {
            Reply similar = rules(id.substring(id.indexOf('/') + 1));
            return new Reply(
                    id.isEmpty() ? "Name a rule: explain RULE" : "There is no rule '" + id + "'",
                    id.isEmpty() ? List.of() : similar.sections());
        });
    }

    private static Reply page(RuleDoc rule) {
        RulePage page = rule.page();
        return new Reply(
                rule.title(),
                List.of(
                        Section.of("What it means", page.meaning()),
                        Section.of("Why it matters", page.why()),
                        Section.of("What to do", "• " + String.join("\n• ", page.advice())),
                        Section.of("When it is wrong", page.whenWrong()),
                        new Section("Prove it", page.prove(), true)));
    }
}
