package dev.memoryadvisor.reading.gcdebugstats;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PythonCollection;
import dev.memoryadvisor.fact.PythonGarbage;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.ByteLines;
import dev.memoryadvisor.reading.Tally;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts the lines of a collection together. One ends with its line {@code done}, or, in 3.14.0 which has none
 * (python/cpython#140358), where the next begins. Up to 3.7 {@code done} gives no counts when nothing was found.
 */
final class CollectionLines {
    private static final byte[] PREFIX = "gc: ".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern COLLECTING = Pattern.compile("gc: collecting generation (\\d)\\.\\.\\.\\s*");
    private static final Pattern OBJECTS = Pattern.compile("gc: objects in each generation:((?: \\d+)+)\\s*");
    private static final Pattern PERMANENT = Pattern.compile("gc: objects in permanent generation: (\\d+)\\s*");
    private static final Pattern DONE =
            Pattern.compile("gc: done(?:, (\\d+) unreachable, (\\d+) uncollectable)?, (\\d+[.,]\\d+)s elapsed\\.?\\s*");
    /** {@code DEBUG_COLLECTABLE}, {@code DEBUG_UNCOLLECTABLE}: the objects themselves. */
    private static final Pattern OBJECT = Pattern.compile("gc: (un)?collectable <(.{1,200}) 0x[0-9a-fA-F]{1,16}>\\s*");

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private boolean open;
    private int line;
    private int generation;
    private Long objects;
    private Long permanent;
    private long found;
    private boolean objectsFound;
    private long withoutResult;
    private boolean impossibleSaid;

    CollectionLines(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** Takes the next line. */
    void take(ByteLines lines) {
        int from = prefix(lines);
        if (from < 0) {
            if (lines.start() == lines.end()) {
                tally.understood();
            } else {
                tally.unknown(lines.number(), lines.text());
            }
            return;
        }
        int number = lines.line();
        String text = new String(lines.buffer(), from, lines.end() - from, StandardCharsets.UTF_8);
        Boolean known = statistics(text, number);
        if (known == null) {
            impossible(lines, number);
        } else if (known) {
            tally.fact();
        } else if (object(text, number)) {
            tally.fact();
        } else {
            tally.unknown(lines.number(), lines.text());
        }
    }

    private boolean object(String text, int number) {
        Matcher object = OBJECT.matcher(text);
        if (!object.matches()) {
            return false;
        }
        objectsFound = true;
        evidence.accept(new PythonGarbage(new Origin(input, number), object.group(2), object.group(1) != null));
        return true;
    }

    private void impossible(ByteLines lines, int number) {
        open = false;
        tally.unknown(lines.number(), lines.text());
        if (!impossibleSaid) {
            impossibleSaid = true;
            tally.unreadable("A number is larger than any process can reach.", number, "This collection was left out.");
        }
    }

    /** Where the collector's words begin: other text without a line end may stand before them. */
    private static int prefix(ByteLines lines) {
        byte[] b = lines.buffer();
        int last = lines.end() - PREFIX.length;
        for (int i = lines.start(); i <= last; i++) {
            if (b[i] == 'g' && Arrays.equals(b, i, i + PREFIX.length, PREFIX, 0, PREFIX.length)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether this is a line of statistics; {@code null} if a number in it is impossible. */
    private Boolean statistics(String text, int number) {
        Matcher collecting = COLLECTING.matcher(text);
        if (collecting.matches()) {
            finish(null, null, null);
            open = true;
            line = number;
            generation = collecting.group(1).charAt(0) - '0';
            objects = null;
            permanent = null;
            return true;
        }
        Matcher each = OBJECTS.matcher(text);
        if (each.matches()) {
            objects = sum(each.group(1).strip());
            return objects == null ? null : Boolean.TRUE;
        }
        Matcher frozen = PERMANENT.matcher(text);
        if (frozen.matches()) {
            permanent = number(frozen.group(1));
            return permanent == null ? null : Boolean.TRUE;
        }
        Matcher done = DONE.matcher(text);
        return done.matches() ? done(done) : Boolean.FALSE;
    }

    private Boolean done(Matcher done) {
        double seconds = Double.parseDouble(done.group(3).replace(',', '.'));
        Long unreachable = done.group(1) == null ? Long.valueOf(0) : number(done.group(1));
        Long uncollectable = done.group(2) == null ? Long.valueOf(0) : number(done.group(2));
        if (unreachable == null || uncollectable == null || !(seconds < 1e9)) {
            return null;
        }
        finish(unreachable, uncollectable, Math.round(seconds * 1e7) / 1e4);
        return Boolean.TRUE;
    }

    private static Long number(String digits) {
        OptionalLong number = Amounts.whole(digits);
        return number.isPresent() ? Long.valueOf(number.getAsLong()) : null;
    }

    private static Long sum(String numbers) {
        long sum = 0;
        for (String digits : numbers.split(" +", -1)) {
            Long number = number(digits);
            if (number == null || sum + number > Amounts.LARGEST) {
                return null;
            }
            sum += number;
        }
        return sum;
    }

    private void finish(Long unreachable, Long uncollectable, Double elapsedMillis) {
        if (open && objects != null) {
            found++;
            withoutResult += elapsedMillis == null ? 1 : 0;
            evidence.accept(new PythonCollection(
                    new Origin(input, line),
                    generation,
                    objects,
                    permanent,
                    unreachable,
                    uncollectable,
                    elapsedMillis));
        }
        open = false;
    }

    /** Ends the input; {@code false} if there was no whole collection and no object in it. */
    boolean end() {
        finish(null, null, null);
        if (found > 0 && withoutResult == found) {
            tally.warn("the log has no lines \"gc: done\", as in Python 3.14.0: what the collections found and how long"
                    + " they took is unknown");
        }
        return found > 0 || objectsFound;
    }
}
