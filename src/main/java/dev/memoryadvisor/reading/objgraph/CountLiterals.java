package dev.memoryadvisor.reading.objgraph;

import dev.memoryadvisor.reading.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What objgraph returns rather than prints: {@code typestats()} as a dict or as JSON, {@code growth()} as a list of tuples,
 * written out by {@code print} or {@code json.dumps}, on one line or with a type on each.
 */
final class CountLiterals {
    private static final String NAME = "([\\p{L}_][\\p{L}\\p{N}_.<>]*+)";
    private static final String QUOTE = "[\"']";
    private static final Pattern ENTRY = Pattern.compile(QUOTE + NAME + QUOTE + "\\s?:\\s?(\\d{1,30})|[(\\[]" + QUOTE
            + NAME + QUOTE + ",\\s?(\\d{1,30}),\\s?(\\d{1,30})[)\\]]");
    private static final Pattern PUNCTUATION = Pattern.compile("[\\s,\\[\\]{}]*+");
    private static final int FEWEST_KNOWN = 2;
    /** Types of which every CPython process holds objects that the collector tracks. */
    private static final Set<String> ALWAYS_THERE =
            Set.of("function", "dict", "tuple", "list", "type", "set", "module");

    /**
     * A type with its count.
     *
     * @param name type
     * @param count objects, as printed
     * @param delta how many more than before, as printed; {@code null} where it is not given
     */
    record Entry(String name, String count, String delta) {}

    private CountLiterals() {}

    /** The entries of a line; empty if there is anything else in it. */
    static List<Entry> of(String line) {
        Matcher entry = ENTRY.matcher(line);
        List<Entry> entries = new ArrayList<>();
        int end = 0;
        while (entry.find()) {
            if (!PUNCTUATION.matcher(line.substring(end, entry.start())).matches()) {
                return List.of();
            }
            end = entry.end();
            entries.add(
                    entry.group(1) != null
                            ? new Entry(entry.group(1), entry.group(2), null)
                            : new Entry(entry.group(3), entry.group(4), entry.group(5)));
        }
        return PUNCTUATION.matcher(line.substring(end)).matches() ? entries : List.of();
    }

    /** Whether a line is only a bracket that stands before or behind entries. */
    static boolean bracket(String line) {
        return !line.isBlank() && PUNCTUATION.matcher(line).matches();
    }

    /** Whether a line begins what one call returned. */
    static boolean begins(String line) {
        String text = line.strip();
        return text.startsWith("{") || text.startsWith("[");
    }

    /** Whether a head holds nothing else but comments, and types that every process has among them. */
    static boolean recognised(Head head) {
        if (!head.json()) {
            return false;
        }
        int known = 0;
        String text = head.text();
        if (!text.endsWith("\n")
                && !text.stripTrailing().endsWith("}")
                && !text.stripTrailing().endsWith("]")) {
            text = text.substring(0, Math.max(0, text.lastIndexOf(", ")));
        }
        for (String line : text.lines().toList()) {
            List<Entry> entries = of(line);
            if (entries.isEmpty() && !bracket(line) && !line.isBlank() && !line.startsWith("#")) {
                return false;
            }
            known += (int) entries.stream()
                    .map(e -> e.name().startsWith("builtins.") ? e.name().substring("builtins.".length()) : e.name())
                    .filter(ALWAYS_THERE::contains)
                    .count();
        }
        return known >= FEWEST_KNOWN;
    }
}
