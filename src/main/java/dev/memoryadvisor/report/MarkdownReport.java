package dev.memoryadvisor.report;

import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.advice.Recommendation;
import dev.memoryadvisor.fact.HeapOwner;
import dev.memoryadvisor.finding.Amount;
import dev.memoryadvisor.finding.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Markdown, for a comment on a pull request or a step summary; cut to what a comment may hold. */
public final class MarkdownReport implements Report {
    private static final int MOST_CHARACTERS = 60_000;

    @Override
    public String format() {
        return "markdown";
    }

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String of(Analysis analysis) {
        StringBuilder out = new StringBuilder();
        String service = analysis.context().service();
        out.append("<!-- memory-advisor:")
                .append(service == null ? "" : service.replaceAll("[^\\w.-]", ""))
                .append(" -->\n");
        out.append("### memory-advisor: gate ")
                .append(analysis.gate().status().word())
                .append("\n\n");
        out.append(escape(analysis.summary().headline())).append("\n\n");
        analysis.gate().conditions().forEach(c -> out.append("- ")
                .append(c.status().word())
                .append(": ")
                .append(escape(c.detail()))
                .append('\n'));
        List<String> sections = new ArrayList<>();
        if (!analysis.recommendations().isEmpty()) {
            out.append("\n| # | severity | confidence | what | about | saves |\n|--:|---|---|---|---|--:|\n");
        }
        int shown = 0;
        for (Recommendation r : analysis.recommendations()) {
            String row = row(r);
            String section = section(r);
            int length =
                    out.length() + sections.stream().mapToInt(String::length).sum();
            if (length + row.length() + section.length() > MOST_CHARACTERS) {
                break;
            }
            out.append(row);
            sections.add(section);
            shown++;
        }
        int left = analysis.recommendations().size() - shown;
        if (left > 0) {
            out.append("\n").append(left).append(" more in the full report.\n");
        }
        out.append('\n');
        sections.forEach(out::append);
        owners(out, analysis);
        analysis.unreadable().forEach(u -> out.append("- not read: ")
                .append(escape(u.name() + ": " + u.reason() + " " + u.hint()))
                .append('\n'));
        return out.toString();
    }

    private static void owners(StringBuilder out, Analysis analysis) {
        List<HeapOwner> owners = TextReport.owners(analysis);
        if (owners.isEmpty()) {
            return;
        }
        out.append("<details><summary>Heap by owner</summary>\n\n| owner | bytes | share |\n|---|--:|--:|\n");
        owners.forEach(o -> out.append("| ")
                .append(escape(TextReport.owner(o)))
                .append(" | ")
                .append(Amount.bytes(o.bytes()))
                .append(" | ")
                .append(String.format(Locale.ROOT, "%.1f %%", 100 * o.shareOfHeap()))
                .append(" |\n"));
        out.append("\n</details>\n");
    }

    private static String row(Recommendation r) {
        String saves = r.saving() == null ? "" : Amount.bytes(r.saving().bytes().likely());
        return "| " + r.rank() + " | " + r.severity().word() + " | "
                + r.confidence().word() + " | " + escape(r.title()) + " | "
                + escape(r.subject().displayName()) + " | " + saves + " |\n";
    }

    private static String section(Recommendation r) {
        StringBuilder out = new StringBuilder();
        out.append("<details><summary>")
                .append(r.rank())
                .append(". ")
                .append(escape(r.title()))
                .append(": ")
                .append(escape(r.subject().displayName()))
                .append("</summary>\n\n");
        for (Statement statement : r.evidence()) {
            String place = statement.origin() == null
                    ? ""
                    : " (" + statement.origin().input()
                            + (statement.origin().line() == null
                                    ? ""
                                    : ":" + statement.origin().line()) + ")";
            out.append("- ").append(escape(statement.text() + place)).append('\n');
        }
        if (r.saving() != null) {
            out.append("- saves ").append(escape(TextReport.saving(r.saving()))).append('\n');
        }
        out.append("\n**What to do**\n\n");
        r.advice().forEach(a -> out.append("- ").append(escape(a)).append('\n'));
        if (r.example() != null) {
            out.append("\nBefore:\n\n")
                    .append(fence(r.example().language(), r.example().before()));
            out.append("\nAfter:\n\n")
                    .append(fence(r.example().language(), r.example().after()));
        }
        out.append("\n**When it is wrong:** ").append(escape(r.whenWrong())).append("\n\n**Next:**\n\n");
        out.append(fence("", r.nextStep()));
        out.append("\nRule ")
                .append(escape(String.join(", ", r.ruleIds())))
                .append(", fingerprint `")
                .append(r.fingerprint())
                .append("`\n</details>\n");
        return out.toString();
    }

    private static String fence(String language, String code) {
        return "```" + language + "\n" + code.strip().replace("```", "'''") + "\n```\n";
    }

    /** Names come from the caller's files: nothing in them may be markup, a mention or a table cell's end. */
    static String escape(String text) {
        return Plain.of(text)
                .replace("\\", "\\\\")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("|", "\\|")
                .replace("`", "\\`")
                .replace("*", "\\*")
                .replace("_", "\\_")
                .replace("[", "\\[")
                .replace("]", "\\]")
                .replace("@", "&#64;");
    }
}
