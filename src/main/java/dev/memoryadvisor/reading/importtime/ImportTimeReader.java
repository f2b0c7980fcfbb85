package dev.memoryadvisor.reading.importtime;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.ImportTime;
import dev.memoryadvisor.fact.ImportTimes;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what {@code python -X importtime} writes to standard error ({@code Python/import.c}, since 3.7): a line for each
 * module that is loaded, two blanks of indentation for each import around it, what a module imports before the module
 * itself. With {@code -X importtime=2} (3.14) imports of modules that were loaded already stand there too, as
 * {@code cached}: they cost nothing.
 *
 * @see <a href="https://docs.python.org/3/using/cmdline.html#cmdoption-X">-X importtime</a>
 */
public final class ImportTimeReader implements Reader {
    /** Id of the format. */
    public static final String ID = "python-importtime";

    private static final String PREFIX = "import time:";
    private static final Pattern HEADING =
            Pattern.compile("import time: self \\[us] \\| cumulative \\| imported package\\s*");
    private static final Pattern ROW = Pattern.compile("import time:\\s+(\\d+) \\|\\s+(\\d+) \\| ( *)(\\S+)\\s*");
    private static final Pattern CACHED = Pattern.compile("import time: cached\\s+\\| cached\\s+\\| .*");
    private static final int INDENT = 2;
    private static final int MOST_IMPORTS = 50_000;
    /** An import within an import takes several calls of Python, of which its stack holds a thousand. */
    private static final int DEEPEST = 250;

    private static final Format FORMAT = new Format(
            ID, Kind.IMPORT_TIME, RuntimeKind.CPYTHON, "python -X importtime program.py 2> imports.txt", """
                import time: self [us] | cumulative | imported package
                import time:       118 |        118 |   urllib3
                import time:       322 |     108888 | requests
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line -> HEADING.matcher(line).matches()
                        || ROW.matcher(line).matches()
                        || CACHED.matcher(line).matches());
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        List<ImportTime> imports = new ArrayList<>();
        boolean any = false;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                int number = lines.line();
                Matcher row = ROW.matcher(line);
                if (HEADING.matcher(line).matches()) {
                    // each start of Python prints it once: a child process may write into the same file
                    any |= handOn(imports, source.name(), tally, evidence);
                    imports = new ArrayList<>();
                    tally.understood();
                } else if (row.matches()) {
                    ImportTime time = time(row, source.name(), number);
                    if (time != null && imports.size() < MOST_IMPORTS) {
                        imports.add(time);
                        tally.fact();
                    } else {
                        tally.unknown(number, line);
                    }
                } else if (line.isBlank() || CACHED.matcher(line).matches()) {
                    tally.understood();
                } else {
                    if (line.startsWith(PREFIX)) {
                        tally.warn("some lines are broken, as imports in several threads make them: the import is left"
                                + " out");
                    }
                    tally.unknown(number, line);
                }
            }
        }
        any |= handOn(imports, source.name(), tally, evidence);
        if (!any) {
            throw new UnreadableException(
                    "No module was loaded in it.", null, "Send what python -X importtime program.py writes to stderr.");
        }
    }

    private static boolean handOn(List<ImportTime> imports, String input, Tally tally, Consumer<Evidence> evidence) {
        if (imports.isEmpty()) {
            return false;
        }
        tally.warn("times depend on the machine and on whether the files were in its cache: take the second start");
        evidence.accept(
                new ImportTimes(new Origin(input, imports.get(0).origin().line()), ID, imports));
        return true;
    }

    /** {@code null} if the numbers cannot be. */
    private static ImportTime time(Matcher row, String input, int number) {
        OptionalLong self = Amounts.whole(row.group(1));
        OptionalLong cumulative = Amounts.whole(row.group(2));
        // rounded one by one, the sum may be a microsecond short
        int depth = row.group(3).length() / INDENT;
        if (self.isEmpty()
                || cumulative.isEmpty()
                || depth > DEEPEST
                || cumulative.getAsLong() + 1 < self.getAsLong()) {
            return null;
        }
        String module = row.group(4);
        int dot = module.indexOf('.');
        return new ImportTime(
                new Origin(input, number),
                module,
                dot > 0 ? module.substring(0, dot) : module,
                self.getAsLong(),
                cumulative.getAsLong(),
                depth);
    }
}
