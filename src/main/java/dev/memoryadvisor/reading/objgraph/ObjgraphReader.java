package dev.memoryadvisor.reading.objgraph;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
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
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what objgraph prints ({@code objgraph.py}, {@code show_most_common_types} and {@code show_growth}) or returns ({@code typestats}, {@code growth}): a type and
 * the number of its objects, perhaps with how many that is more than before. Two columns are a thin mark, so an input
 * is recognised only if every line of its head but comments has that form, the largest first.
 */
public final class ObjgraphReader implements Reader {
    /** Id of the format. */
    public static final String ID = "objgraph-types";

    private static final Pattern ROW =
            Pattern.compile("\\s*([\\p{L}_][\\p{L}\\p{N}_.<>]*)\\s+(\\d+)(?:\\s+\\+(\\d+))?\\s*");
    private static final Pattern COMMENT = Pattern.compile("\\s*(?:#.*|>>> .*)?");

    /** Above its output, as a session or a script shows it: whatever else stands there, these are objgraph's numbers. */
    private static final Pattern CALL = Pattern.compile("\\s*(?:#|>>>)\\s?objgraph\\.\\w{1,40}\\(.*");

    private static final Format FORMAT = new Format(
            ID,
            Kind.HISTOGRAM,
            RuntimeKind.CPYTHON,
            "python -c \"import objgraph; objgraph.show_most_common_types(limit=1000, shortnames=False)\"",
            """
            builtins.list                       20284
            workload.Order                      20000
            builtins.dict                       1011
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return CountLiterals.recognised(head) || recognisesPrinted(head);
    }

    private static boolean recognisesPrinted(Head head) {
        List<String> lines = head.lines();
        // a head that is cut ends in half a line
        int whole = lines.size() > 1 && !head.text().endsWith("\n") ? lines.size() - 1 : lines.size();
        int rows = 0;
        int inDescent = 0;
        boolean growth = false;
        boolean named = lines.stream().anyMatch(line -> CALL.matcher(line).matches());
        long previous = Long.MAX_VALUE;
        for (String line : lines.subList(0, whole)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                rows++;
                growth |= row.group(3) != null;
                long count = Amounts.whole(row.group(2)).orElse(0);
                inDescent += count <= previous ? 1 : 0;
                previous = count;
            } else if (COMMENT.matcher(line).matches()) {
                previous = Long.MAX_VALUE;
            } else if (!named) {
                return false;
            }
        }
        return growth || (rows > 1 && inDescent == rows);
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        TypeCounts counts = null;
        int histograms = 0;
        try (ByteLines lines = source.lines()) {
            while (lines.next()) {
                String line = lines.text();
                int number = lines.line();
                Matcher row = ROW.matcher(line);
                List<CountLiterals.Entry> literals = row.matches() ? List.of() : CountLiterals.of(line);
                if (!literals.isEmpty()) {
                    boolean growth = literals.get(0).delta() != null;
                    if (counts == null || CountLiterals.begins(line) || counts.growth() != growth) {
                        histograms += handOn(counts, tally, evidence);
                        counts = new TypeCounts(source.name(), number, growth, true);
                    }
                    take(literals, counts, number, line, tally);
                    continue;
                }
                if (CountLiterals.bracket(line)) {
                    tally.understood();
                    histograms += handOn(counts, tally, evidence);
                    counts = null;
                    continue;
                }
                if (!row.matches()) {
                    histograms += handOn(counts, tally, evidence);
                    counts = null;
                    if (COMMENT.matcher(line).matches()) {
                        tally.understood();
                    } else {
                        tally.unknown(number, line);
                    }
                    continue;
                }
                boolean growth = row.group(3) != null;
                if (counts != null && counts.startsAnew(row.group(1), growth)) {
                    histograms += handOn(counts, tally, evidence);
                    counts = null;
                }
                if (counts == null) {
                    counts = new TypeCounts(source.name(), number, growth, false);
                }
                OptionalLong count = Amounts.whole(row.group(2));
                OptionalLong delta = growth ? Amounts.whole(row.group(3)) : OptionalLong.of(0);
                if (count.isPresent()
                        && delta.isPresent()
                        && counts.add(row.group(1), count.getAsLong(), delta.getAsLong(), number)) {
                    tally.fact();
                } else {
                    tally.unknown(number, line);
                    tally.unreadable(
                            "A number is larger than any process can be, or the type grew by more than there are.",
                            number,
                            "Print it again; this row was left out.");
                }
            }
        }
        histograms += handOn(counts, tally, evidence);
        if (histograms == 0) {
            throw new UnreadableException(
                    "There is no row of type and count in it.",
                    null,
                    "Print objgraph.show_most_common_types(limit=1000, shortnames=False).");
        }
    }

    /** A line of a literal is understood as a whole or not at all. */
    private static void take(
            List<CountLiterals.Entry> entries, TypeCounts counts, int number, String line, Tally tally) {
        boolean all = true;
        for (CountLiterals.Entry entry : entries) {
            OptionalLong count = Amounts.whole(entry.count());
            OptionalLong delta = entry.delta() == null ? OptionalLong.of(0) : Amounts.whole(entry.delta());
            all &= count.isPresent()
                    && delta.isPresent()
                    && (entry.delta() != null) == counts.growth()
                    && counts.add(entry.name(), count.getAsLong(), delta.getAsLong(), number);
        }
        if (all) {
            tally.fact();
        } else {
            tally.unknown(number, line);
            tally.unreadable(
                    "A number is larger than any process can be, or the type grew by more than there are.",
                    number,
                    "Print it again; these types were left out.");
        }
    }

    private static int handOn(TypeCounts counts, Tally tally, Consumer<Evidence> evidence) {
        if (counts == null || counts.isEmpty()) {
            return 0;
        }
        tally.warn("objgraph counts only what the garbage collector tracks: strings, numbers and many tuples and dicts"
                + " are not in it, and no sizes");
        if (counts.growth()) {
            tally.warn("show_growth lists only the types that grew");
        } else if (!counts.everyType()) {
            tally.warn("show_most_common_types lists only the most common types");
        }
        evidence.accept(counts.state());
        if (counts.grew()) {
            evidence.accept(counts.difference());
        } else if (counts.growth()) {
            tally.warn("in the first call of show_growth every object is new: it is read as a state, not as growth");
        }
        return 1;
    }
}
