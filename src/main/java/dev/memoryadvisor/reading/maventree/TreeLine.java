package dev.memoryadvisor.reading.maventree;

import java.util.Optional;
import java.util.Set;
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
record TreeLine(int depth, Artifact artifact, boolean omitted) {
    private static final Pattern CONSOLE = Pattern.compile("^(?:\\S+\\s+){0,3}?\\[(?:INFO|WARNING|ERROR|DEBUG)]\\s?");
    private static final Pattern COLOUR = Pattern.compile("\\e\\[[0-9;]*[A-Za-z]");
    private static final Pattern MARKED = Pattern.compile("([|│ ]*)[+\\\\├└][-─] (.*)");
    private static final Pattern NOTED = Pattern.compile("(\\S+)(?: \\(.*\\))?");
    private static final Pattern OMITTED = Pattern.compile("\\((\\S+) - (.*)\\)");
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_+~.-]+");
    private static final Set<String> SCOPES = Set.of(
            "compile",
            "provided",
            "runtime",
            "test",
            "system",
            "import",
            "compile-only",
            "test-only",
            "test-runtime",
            "none");
    private static final int INDENT = 3;
    private static final int LONGEST = 1024;

    /**
     * An artifact as Maven prints it.
     *
     * @param name {@code group:artifact}
     * @param type {@code jar}, {@code war} …
     * @param classifier classifier, or {@code null}
     * @param version version
     * @param scope scope; {@code null} for a module of the program
     */
    record Artifact(String name, String type, String classifier, String version, String scope) {}

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
            return artifact(plain, false).map(a -> new TreeLine(0, a, false));
        }
        int depth = marked.group(1).length() / INDENT + 1;
        String rest = marked.group(2);
        Matcher omitted = OMITTED.matcher(rest);
        if (omitted.matches()) {
            boolean elsewhere = omitted.group(2).contains("omitted for ");
            return artifact(omitted.group(1), true).map(a -> new TreeLine(depth, a, elsewhere));
        }
        Matcher noted = NOTED.matcher(rest);
        return noted.matches()
                ? artifact(noted.group(1), true).map(a -> new TreeLine(depth, a, false))
                : Optional.empty();
    }

    private static Optional<Artifact> artifact(String coordinates, boolean scoped) {
        if (coordinates.length() > LONGEST) {
            return Optional.empty();
        }
        String[] part = coordinates.split(":", -1);
        int parts = scoped ? part.length - 1 : part.length;
        if (parts < 4 || parts > 5 || !Character.isLetter(part[0].isEmpty() ? ' ' : part[0].charAt(0))) {
            return Optional.empty();
        }
        for (String p : part) {
            if (!ID.matcher(p).matches()) {
                return Optional.empty();
            }
        }
        String scope = scoped ? part[parts] : null;
        if (scoped && !SCOPES.contains(scope)) {
            return Optional.empty();
        }
        return Optional.of(
                new Artifact(part[0] + ':' + part[1], part[2], parts == 5 ? part[3] : null, part[parts - 1], scope));
    }
}
