package dev.memoryadvisor.reading.pytestmemray;

import dev.memoryadvisor.fact.AllocationMeasure;
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
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what pytest-memray prints ({@code pytest_memray/plugin.py} and {@code marks.py}): the report of the tests that
 * held most, and the lists of a test that broke its limit. Sizes are those of the moment at which the test held most,
 * in units of 1024, rounded to a tenth; those of leaked allocations are of what was held at its end.
 *
 * @see <a href="https://pytest-memray.readthedocs.io/">pytest-memray</a>
 */
public final class PytestMemrayReader implements Reader {
    /** Id of the format. */
    public static final String ID = "pytest-memray";

    private static final String SIZE = "(\\d+(?:\\.\\d+)?)([KMGT]i)?B";
    private static final Pattern REPORT = Pattern.compile("=+ MEMRAY REPORT =+\\s*");
    private static final Pattern TEST = Pattern.compile("Allocations? results for \\S.*");
    private static final Pattern TOTAL = Pattern.compile("\\s+\\S* ?Total memory allocated: " + SIZE + "\\s*");
    private static final Pattern COUNT = Pattern.compile("\\s+\\S* ?Total allocations: ([\\d,]{1,30})\\s*");
    private static final Pattern NO_NUMBER =
            Pattern.compile("\\s+\\S* ?(?:Histogram of allocation sizes: .*|Biggest allocating functions:)\\s*");
    private static final Pattern PLACE = Pattern.compile("\\s++- ([^:]++):(\\S.*):(\\d+) -> " + SIZE + "\\s*");
    private static final Pattern LIST = Pattern.compile("List of (leaked )?allocations:\\s*");
    private static final Pattern LIMIT = Pattern.compile(
            "Test (?:was limited to|is using|was allowed to leak" + "|uses more memory|previously used|leaked)\\b.*");
    private static final Pattern LIMIT_WITH_SIZE =
            Pattern.compile("Test (?:was limited to|is using|was allowed to leak) " + SIZE + " .*");
    private static final Pattern ALLOCATED_HERE = Pattern.compile("\\s+- " + SIZE + " allocated here:\\s*");
    private static final Pattern FRAME = Pattern.compile("\\s++([^:]++):(\\S.*):(\\d+)\\s*");
    private static final Pattern PYTEST = Pattern.compile(
            "\\s*\\.\\.\\.\\s*|[=_-]{3,}.*|(?:platform|rootdir|plugins|configfile|cachedir|testpaths|collected|collecting|FAILED|PASSED|ERROR|MEMORY"
                    + " PROBLEMS|Memray detected)\\b.*|.*\\[ *\\d+%]\\s*");

    private static final Format FORMAT =
            new Format(ID, Kind.ALLOCATION_PROFILE, RuntimeKind.CPYTHON, "pytest --memray", """
                ================ MEMRAY REPORT ================
                Allocation results for tests/test_orders.py::test_load at the high watermark

                \t 📦 Total memory allocated: 24.4MiB
                \t 📏 Total allocations: 33929
                \t 🥇 Biggest allocating functions:
                \t\t- load:/srv/app/orders.py:28 -> 23.0MiB
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.lines().stream()
                .anyMatch(line -> REPORT.matcher(line).matches()
                        || TEST.matcher(line).matches()
                        || LIMIT_WITH_SIZE.matcher(line).matches()
                        || line.startsWith("List of leaked allocations:"));
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TestAllocations test = new TestAllocations(source.name(), tally, evidence);
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                take(lines.text(), lines.line(), test, tally);
            }
        }
        test.end();
        if (test.profiles() == 0) {
            throw new UnreadableException(
                    "No test in it lists an allocation.",
                    null,
                    "Send the output of pytest --memray, not --hide-memray-summary.");
        }
        tally.warn("pytest-memray lists the five largest allocations of the tests that held most, rounded to a tenth");
    }

    private static void take(String line, int number, TestAllocations test, Tally tally) {
        Matcher named = TEST.matcher(line);
        Matcher place = PLACE.matcher(line);
        Matcher here = ALLOCATED_HERE.matcher(line);
        Matcher total = TOTAL.matcher(line);
        Matcher count = COUNT.matcher(line);
        Matcher list = LIST.matcher(line);
        Matcher frame = FRAME.matcher(line);
        if (named.matches()) {
            test.begin(number, AllocationMeasure.PEAK);
            tally.understood();
        } else if (list.matches()) {
            test.begin(number, list.group(1) == null ? AllocationMeasure.PEAK : AllocationMeasure.HELD);
            tally.understood();
        } else if (place.matches()) {
            test.place(place.group(2), place.group(3), new Size(place.group(4), place.group(5)), number, line);
        } else if (here.matches()) {
            test.size(new Size(here.group(1), here.group(2)), number, line);
        } else if (total.matches()) {
            test.total(new Size(total.group(1), total.group(2)), number, line);
        } else if (count.matches()) {
            test.count(count.group(1));
            tally.understood();
        } else if (test.awaitsFrame() && frame.matches()) {
            test.frame(frame.group(2), frame.group(3));
            tally.understood();
        } else if (REPORT.matcher(line).matches() || LIMIT.matcher(line).matches()) {
            test.end();
            tally.understood();
        } else if (line.isBlank()
                || NO_NUMBER.matcher(line).matches()
                || (test.inList() && frame.matches())
                || PYTEST.matcher(line).matches()) {
            tally.understood();
        } else {
            tally.unknown(number, line);
        }
    }
}
