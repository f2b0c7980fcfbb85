package dev.memoryadvisor.reading.piplist;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.pythonrequirement.PythonName;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the table that {@code pip list} prints by default since pip 10: names and versions below a heading, perhaps with
 * the folder of what is installed in place, the newest version ({@code --outdated}) or the installer beside them.
 *
 * @see <a href="https://pip.pypa.io/en/stable/cli/pip_list/">pip list</a>
 */
public final class PipListColumnsReader implements Reader {
    private static final String HINT = "Send the output of pip list, its two first lines included.";
    private static final Pattern HEADING = Pattern.compile(
            "Package\\s+Version(?:\\s+(?:Editable project location|Location|Latest\\s+Type|Installer|Build))*\\s*");
    private static final Pattern RULE = Pattern.compile("-+(?: -+)+\\s*");
    private static final Pattern ROW = Pattern.compile("(\\S{1,214})\\s+(\\S{1,200})(?:\\s.*)?");
    private static final Pattern SAID = Pattern.compile("(?:\\[notice]|WARNING:|DEPRECATION:|You are using pip).*");
    private static final Format FORMAT =
            new Format("pip-list-columns", Kind.DEPENDENCIES, RuntimeKind.CPYTHON, "pip list", """
                Package    Version
                ---------- -------
                Flask      3.1.3
                setuptools 65.5.0
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        List<String> lines = head.lines();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (HEADING.matcher(lines.get(i)).matches()
                    && RULE.matcher(lines.get(i + 1)).matches()) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        List<Dependency> dependencies = new ArrayList<>();
        boolean within = false;
        boolean outdated = false;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                Matcher row = ROW.matcher(line);
                if (line.isBlank()
                        || RULE.matcher(line).matches()
                        || SAID.matcher(line).matches()) {
                    tally.understood();
                } else if (HEADING.matcher(line).matches()) {
                    within = true;
                    outdated |= line.contains("Latest");
                    tally.understood();
                } else if (within && row.matches() && PythonName.valid(row.group(1))) {
                    tally.fact();
                    dependencies.add(dependency(source.name(), lines.line(), row.group(1), row.group(2)));
                } else {
                    tally.unknown(lines.number(), line);
                }
            }
        }
        if (dependencies.isEmpty()) {
            throw new UnreadableException("It names no package.", null, HINT);
        }
        if (outdated) {
            tally.warn("it lists only packages of which there is a newer version: send pip list without --outdated");
        }
        evidence.accept(new DependencyList(
                dependencies.get(0).origin(), FORMAT.id(), RuntimeKind.CPYTHON, dependencies, false));
    }

    private static Dependency dependency(String input, int line, String name, String version) {
        String normal = PythonName.normal(name);
        return new Dependency(
                new Origin(input, line),
                PythonName.purl(normal, version),
                "pypi",
                normal,
                version,
                null,
                null,
                List.of());
    }
}
