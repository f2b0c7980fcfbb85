package dev.memoryadvisor.reading.maventree;

import dev.memoryadvisor.reading.mavenartifact.MavenArtifact;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the tree.
 *
 * @param depth 0 for a module of the program, 1 for what it asks for itself, and so on
 * @param artifact what stands there
 * @param omitted whether it is shown in another place with its own children (verbose output: duplicate, conflict,
 *     cycle)
 */
record TreeLine(int depth, MavenArtifact artifact, boolean omitted) {
    private static final Pattern CONSOLE = Pattern.compile("^(?:\\S+\\s+){0,3}?\\[(?:INFO|WARNING|ERROR|DEBUG)]\\s?");
    private static final Pattern COLOUR = Pattern.compile("\\e\\[[0-9;]*[A-Za-z]");
    private static final Pattern MARKED = Pattern.compile("([|│ ]*)[+\\\\├└][-─] (.*)");
    private static final Pattern NOTED = Pattern.compile("(\\S+)(?: \\(.*\\))?");
    private static final Pattern OMITTED = Pattern.compile("\\((\\S+) - (.*)\\)");
    private static final int INDENT = 3;

    /** What is left of a line of a console when colours and {@code [INFO] } are taken away. */
    static String plain(String line) {
        String text = uncoloured(line);
        int bracket = text.indexOf('[');
        if (bracket < 0 || bracket > 80) {
            return text.stripTrailing();
        }
        Matcher console = CONSOLE.matcher(text);
        return (console.find() ? text.substring(console.end()) : text).stripTrailing();
    }

    /** The line without the colours of a terminal. */
    static String uncoloured(String line) {
        return line.indexOf('\u001b') < 0 ? line : COLOUR.matcher(line).replaceAll("");
    }

    /** The line of the tree that this text is, if it is one. */
    static Optional<TreeLine> parse(String plain) {
        Matcher marked = MARKED.matcher(plain);
        if (!marked.matches() || marked.group(1).length() % INDENT != 0) {
            return MavenArtifact.of(plain, false).map(a -> new TreeLine(0, a, false));
        }
        int depth = marked.group(1).length() / INDENT + 1;
        String rest = marked.group(2);
        Matcher omitted = OMITTED.matcher(rest);
        if (omitted.matches()) {
            boolean elsewhere = omitted.group(2).contains("omitted for ");
            return MavenArtifact.of(omitted.group(1), true).map(a -> new TreeLine(depth, a, elsewhere));
        }
        Matcher noted = NOTED.matcher(rest);
        return noted.matches()
                ? MavenArtifact.of(noted.group(1), true).map(a -> new TreeLine(depth, a, false))
                : Optional.empty();
    }
}
