package dev.memoryadvisor.reading.pipdeptree;

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
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph;
import dev.memoryadvisor.reading.dependencygraph.PythonNodes;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the tree that pipdeptree prints: {@code name==version}, and what it requires indented below.
 *
 * @see <a href="https://github.com/tox-dev/pipdeptree">pipdeptree</a>
 */
public final class PipDepTreeReader implements Reader {
    private static final String HINT = "Send the output of pipdeptree as it is.";
    private static final Pattern TOP = Pattern.compile("([A-Za-z0-9][\\w.-]{0,200})==(\\S{1,100})\\s*");
    private static final Pattern BELOW = Pattern.compile("([ │|├└─+`-]{2,200}?)\\s?([A-Za-z0-9][\\w.-]{0,200}) "
            + "\\[required: [^\\]]{1,300}, installed: ([^\\]\\s]{1,100})\\].*");
    private static final Format FORMAT =
            new Format("pipdeptree-text", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pipdeptree", """
                requests==2.32.3
                ├── idna [required: >=2.5,<4, installed: 3.10]
                └── urllib3 [required: >=1.21.1,<3, installed: 2.4.0]
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream().anyMatch(line -> BELOW.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        DependencyGraph graph = new DependencyGraph();
        List<String> ancestors = new ArrayList<>();
        List<Integer> depths = new ArrayList<>();
        Set<String> tops = new LinkedHashSet<>();
        Set<String> required = new HashSet<>();
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                Matcher top = TOP.matcher(line);
                Matcher below = BELOW.matcher(line);
                if (top.matches()) {
                    ancestors.clear();
                    depths.clear();
                    String id = add(top.group(1), top.group(2), lines.line(), graph, tally);
                    tops.add(id);
                    ancestors.add(id);
                    depths.add(0);
                } else if (below.matches()) {
                    int depth = below.start(2);
                    while (!depths.isEmpty() && depths.get(depths.size() - 1) >= depth) {
                        depths.remove(depths.size() - 1);
                        ancestors.remove(ancestors.size() - 1);
                    }
                    String id = add(below.group(2), below.group(3), lines.line(), graph, tally);
                    if (!ancestors.isEmpty()) {
                        graph.edge(ancestors.get(ancestors.size() - 1), id);
                    }
                    required.add(id);
                    ancestors.add(id);
                    depths.add(depth);
                } else if (line.isBlank()
                        || line.startsWith("Warning")
                        || line.startsWith("---")
                        || line.startsWith("*")) {
                    tally.understood();
                } else {
                    tally.unknown(lines.number(), line);
                }
            }
        }
        if (graph.isEmpty()) {
            throw new UnreadableException("There is no package in it.", 1, HINT);
        }
        // with --all what others require stands at the top too
        tops.stream().filter(id -> !required.contains(id)).forEach(graph::direct);
        evidence.accept(graph.list(source.name(), FORMAT, true));
    }

    private static String add(String name, String installed, int line, DependencyGraph graph, Tally tally) {
        String normal = PythonName.normal(name);
        String version = installed.equals("?") ? null : installed;
        graph.add(normal, PythonNodes.node(normal, version, null, line));
        tally.fact();
        return normal;
    }
}
