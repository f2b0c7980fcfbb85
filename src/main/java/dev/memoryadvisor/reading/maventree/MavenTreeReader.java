package dev.memoryadvisor.reading.maventree;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads the text of {@code mvn dependency:tree}: of a console with {@code [INFO] } and everything around it, or of a
 * file; also verbose, and of several modules. A place that verbose output omits (duplicate, conflict, cycle) adds
 * nothing: the artifact stands elsewhere.
 *
 * @see <a href="https://maven.apache.org/plugins/maven-dependency-plugin/tree-mojo.html">dependency:tree</a>
 */
public final class MavenTreeReader implements Reader {
    private static final Format FORMAT =
            new Format("maven-dependency-tree", Kind.DEPENDENCIES, RuntimeKind.JVM, "mvn dependency:tree", """
                com.acme:shop:jar:1.0
                +- com.google.guava:guava:jar:33.4.0-jre:compile
                |  \\- com.google.guava:failureaccess:jar:1.0.2:compile
                \\- org.junit.jupiter:junit-jupiter:jar:5.11.4:test
                """);

    private static final Pattern GOAL = Pattern.compile("--- (?:maven-)?dependency(?:-plugin)?:[^:\\s]+:tree\\b");
    private static final Pattern LOG = Pattern.compile(
            "(?:\\S+\\s+){0,3}?\\[(?:INFO|WARNING|ERROR|DEBUG)].*|(?:Downloading|Downloaded|Progress)\\b.*");
    private static final String SCANNING = "Scanning for projects";
    private static final int FULL_HEAD = 60_000;

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        boolean scanning = false;
        for (String line : head.lines()) {
            if (line.contains("dependency") && GOAL.matcher(line).find()) {
                return true;
            }
            scanning |= line.contains(SCANNING);
            if (line.indexOf(':') > 0 && (line.contains("- ") || line.contains("─ "))) {
                Optional<TreeLine> tree = TreeLine.parse(TreeLine.plain(line));
                if (tree.isPresent() && tree.get().depth() > 0) {
                    return true;
                }
            }
        }
        // The console of a first build names every download before it comes to the tree.
        return scanning && head.text().length() >= FULL_HEAD && head.text().contains("maven-dependency-plugin");
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Tree tree = new Tree(source.name());
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.number(), lines.text(), tree, tally);
            }
            if (lines.tooLong() > 0) {
                tally.warn(lines.tooLong() + " lines were longer than the limit of "
                        + source.limits().lineBytes() + " bytes and were skipped");
            }
        }
        if (tree.isEmpty()) {
            throw new UnreadableException(
                    "It is the output of Maven, but there is no dependency tree in it.",
                    null,
                    "Send the output of mvn dependency:tree.");
        }
        evidence.accept(tree.list(FORMAT.id(), tally));
    }

    private static void take(long number, String text, Tree tree, Tally tally) {
        String plain = TreeLine.plain(text);
        Optional<TreeLine> line = TreeLine.parse(plain);
        if (line.isPresent()) {
            tree.add(line.get(), number);
            if (line.get().omitted()) {
                tally.understood();
            } else {
                tally.fact();
            }
        } else if (plain.isBlank() || (LOG.matcher(TreeLine.uncoloured(text)).lookingAt() && !looksLikeTree(plain))) {
            tally.understood();
            if (plain.startsWith("BUILD FAILURE")) {
                tally.warn("The Maven build failed: modules may be missing");
            }
        } else {
            tally.unknown(number, text);
        }
    }

    private static boolean looksLikeTree(String plain) {
        return plain.startsWith("+- ") || plain.startsWith("\\- ") || plain.startsWith("|  ");
    }
}
