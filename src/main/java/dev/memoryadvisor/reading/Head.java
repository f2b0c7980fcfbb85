package dev.memoryadvisor.reading;

import java.util.List;

/** The beginning of an input (at most 64 KiB), as text: enough to recognise a format. */
public final class Head {
    private final String text;
    private final List<String> lines;

    /** The head of an input, as text. */
    public Head(String text) {
        this.text = text;
        this.lines = text.lines().toList();
    }

    /** The text. */
    public String text() {
        return text;
    }

    /** Its lines; the last may be cut. */
    public List<String> lines() {
        return lines;
    }

    /** The first line with something on it; empty if there is none. */
    public String firstLine() {
        return lines.stream().filter(l -> !l.isBlank()).findFirst().orElse("");
    }

    /** The first character that is no blank; 0 if there is none. */
    public char firstCharacter() {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isWhitespace(text.charAt(i))) {
                return text.charAt(i);
            }
        }
        return 0;
    }

    /** Whether it may be JSON. */
    public boolean json() {
        char first = firstCharacter();
        return first == '{' || first == '[';
    }
}
