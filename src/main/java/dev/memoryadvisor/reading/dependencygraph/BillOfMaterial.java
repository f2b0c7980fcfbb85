package dev.memoryadvisor.reading.dependencygraph;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.dependencygraph.DependencyGraph.Node;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parts that a bill of material names: those whose package URL is of Maven, PyPI or npm are dependencies, the others
 * are counted and said. Not thread-safe.
 */
public final class BillOfMaterial {
    private static final Map<String, RuntimeKind> ECOSYSTEMS =
            Map.of("maven", RuntimeKind.JVM, "pypi", RuntimeKind.CPYTHON, "npm", RuntimeKind.NODE);

    private final DependencyGraph graph = new DependencyGraph();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final Map<String, Integer> judged = new TreeMap<>();
    private final Map<String, Integer> others = new TreeMap<>();
    private final long lines;

    /**
     * An empty one.
     *
     * @param text the whole document
     * @param purl how a package URL is written in it; the first group that matched is the package URL itself
     */
    public BillOfMaterial(String text, Pattern purl) {
        List<String> all = text.lines().toList();
        for (int i = 0; i < all.size(); i++) {
            Matcher written = purl.matcher(all.get(i));
            while (written.find()) {
                lineOf.putIfAbsent(group(written), i + 1);
            }
        }
        lines = Math.max(1, all.size());
    }

    private static String group(Matcher written) {
        for (int i = 1; i <= written.groupCount(); i++) {
            if (written.group(i) != null) {
                return written.group(i);
            }
        }
        return written.group();
    }

    /** Which brings in which. */
    public DependencyGraph graph() {
        return graph;
    }

    /**
     * Takes a part.
     *
     * @param id what edges call it
     * @param purl its package URL as printed, or {@code null}
     * @param scope its scope, or {@code null}
     */
    public void add(String id, String purl, String scope) {
        String ecosystem = "";
        if (purl != null) {
            try {
                PackageURL parsed = new PackageURL(purl);
                ecosystem = parsed.getType();
                if (ECOSYSTEMS.containsKey(ecosystem)) {
                    int line = lineOf.getOrDefault(purl, 1);
                    graph.add(
                            id,
                            new Node(parsed.canonicalize(), ecosystem, name(parsed), parsed.getVersion(), scope, line));
                }
            } catch (MalformedPackageURLException e) {
                ecosystem = "";
            }
        }
        (ECOSYSTEMS.containsKey(ecosystem) ? judged : others).merge(ecosystem, 1, Integer::sum);
    }

    private static String name(PackageURL purl) {
        return switch (purl.getType()) {
            case "maven" -> purl.getNamespace() + ':' + purl.getName();
            case "npm" -> purl.getNamespace() == null ? purl.getName() : purl.getNamespace() + '/' + purl.getName();
            default -> PythonName.normal(purl.getName());
        };
    }

    /**
     * What it says as a whole.
     *
     * @param parts what its parts are called in warnings
     */
    public DependencyList list(String input, Format format, String parts, Tally tally) {
        others.forEach((ecosystem, count) -> tally.warn(count + " " + parts + " are not judged: "
                + (ecosystem.isEmpty() ? "they have no valid package URL" : "their ecosystem is " + ecosystem)));
        // a document on one line carries its facts on that line
        long sum = judged.values().stream().mapToLong(n -> n).sum();
        long facts = Math.max(1, Math.min(lines, sum));
        tally.facts(facts);
        tally.understood(lines - facts);
        RuntimeKind runtime = judged.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(e -> ECOSYSTEMS.get(e.getKey()))
                .orElse(null);
        return graph.list(input, format, runtime, 1, graph.hasEdges());
    }
}
