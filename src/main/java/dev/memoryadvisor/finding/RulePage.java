package dev.memoryadvisor.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of a rule: a Markdown file with six headings.
 *
 * @param meaning what it means
 * @param why why it matters
 * @param advice what to do, one item each
 * @param whenWrong when it is wrong
 * @param prove command that would prove it
 * @param references addresses and documents
 */
public record RulePage(
        String meaning, String why, List<String> advice, String whenWrong, String prove, List<String> references) {
    /** The headings that every page has, in this order. */
    public static final List<String> HEADINGS =
            List.of("What it means", "Why it matters", "What to do", "When it is wrong", "Prove it", "References");

    /**
     * Reads a page.
     *
     * @throws IllegalArgumentException if a heading is missing, out of order or has nothing below it
     */
    public static RulePage parse(String markdown) {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : markdown.lines().toList()) {
            if (line.startsWith("## ")) {
                current = new ArrayList<>();
                sections.put(line.substring(3).strip(), current);
            } else {
                current.add(line);
            }
        }
        if (!List.copyOf(sections.keySet()).equals(HEADINGS)) {
            throw new IllegalArgumentException("headings are " + sections.keySet() + ", must be " + HEADINGS);
        }
        for (Map.Entry<String, List<String>> section : sections.entrySet()) {
            if (section.getValue().stream().allMatch(String::isBlank)) {
                throw new IllegalArgumentException("nothing below '" + section.getKey() + "'");
            }
        }
        return new RulePage(
                text(sections.get(HEADINGS.get(0))),
                text(sections.get(HEADINGS.get(1))),
                items(sections.get(HEADINGS.get(2))),
                text(sections.get(HEADINGS.get(3))),
                command(sections.get(HEADINGS.get(4))),
                items(sections.get(HEADINGS.get(5))));
    }

    /** Paragraphs as one text, wrapped lines joined. */
    private static String text(List<String> lines) {
        return String.join("\n", lines).strip().replaceAll("(?<!\n)\n(?![\n*-])", " ");
    }

    private static List<String> items(List<String> lines) {
        List<String> items = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("- ")) {
                items.add(line.substring(2).strip());
            } else if (!line.isBlank() && !items.isEmpty()) {
                items.set(items.size() - 1, items.get(items.size() - 1) + " " + line.strip());
            } else if (!line.isBlank()) {
                items.add(line.strip());
            }
        }
        return items;
    }

    /** The first fenced block, else the text. */
    private static String command(List<String> lines) {
        int open = -1;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                if (open >= 0) {
                    return String.join("\n", lines.subList(open + 1, i));
                }
                open = i;
            }
        }
        return text(lines);
    }
}
