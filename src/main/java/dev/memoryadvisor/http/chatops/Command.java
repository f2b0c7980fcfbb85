package dev.memoryadvisor.http.chatops;

import java.util.Locale;

/** What somebody asks for in a chat; the same on all platforms. */
sealed interface Command {
    /**
     * How to ask.
     *
     * @param unknown the word that is no command; {@code null} if help was asked for
     */
    record Help(String unknown) implements Command {}

    /** An analysis of pasted text. */
    record Analyze(String text) implements Command {}

    /** The rules whose id or title has these words; all if empty. */
    record Rules(String search) implements Command {}

    /** What a rule means. */
    record Explain(String rule) implements Command {}

    /** Reads a line as it was typed. */
    static Command parse(String line) {
        String text = line.strip();
        int space = 0;
        while (space < text.length() && !Character.isWhitespace(text.charAt(space))) {
            space++;
        }
        String word = text.substring(0, space);
        String rest = text.substring(space);
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "analyze", "analyse" -> new Analyze(unfenced(rest));
            case "rules" -> new Rules(rest.strip());
            case "explain" -> new Explain(rest.strip());
            case "", "help" -> new Help(null);
            default -> new Help(word);
        };
    }

    /** Pasted text often stands between fences; leading blanks of its first line are part of it. */
    private static String unfenced(String text) {
        String stripped = text.strip();
        if (stripped.length() >= 6 && stripped.startsWith("```") && stripped.endsWith("```")) {
            return stripped.substring(3, stripped.length() - 3);
        }
        return text.isEmpty() ? text : text.substring(1);
    }
}
