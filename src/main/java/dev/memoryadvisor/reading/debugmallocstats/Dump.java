package dev.memoryadvisor.reading.debugmallocstats;

import dev.memoryadvisor.fact.ArenaUse;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Tally;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Consumer;

/**
 * One dump while it is read. It is handed on only if its parts add up to the arenas, so that a damaged number is never
 * taken for a measured one.
 */
final class Dump {
    private static final String ALLOCATED = "# bytes in allocated blocks";
    private static final String AVAILABLE = "# bytes in available blocks";
    private static final String HEADERS = "# bytes lost to pool headers";
    private static final String QUANTIZATION = "# bytes lost to quantization";
    private static final String ALIGNMENT = "# bytes lost to arena alignment";
    private static final String HIGH_WATER = "# arenas highwater mark";

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final Map<String, Long> named = new HashMap<>();
    private int begin;
    private Long arenas;
    private Long arenaBytes;
    private Long totalBytes;
    private Long poolBytes;
    private Long unusedBytes;
    private int dumps;

    Dump(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** A dump begins. */
    void begin(int line) {
        end();
        begin = line;
    }

    /** {@code 5 arenas * 1048576 bytes/arena = 5,242,880}; {@code false} if that is not so. */
    boolean arenas(String count, String size, String product, int line) {
        if (arenas != null) {
            begin(line);
        }
        OptionalLong total = product(count, size, product);
        if (total.isEmpty()) {
            return false;
        }
        begin = begin == 0 ? line : begin;
        arenas = Long.valueOf(count);
        arenaBytes = Long.valueOf(size);
        totalBytes = total.getAsLong();
        return true;
    }

    /** {@code 31 unused pools * 16384 bytes = 507,904}; {@code false} if that is not so. */
    boolean unused(String count, String size, String product) {
        OptionalLong total = product(count, size, product);
        if (total.isEmpty()) {
            return false;
        }
        poolBytes = Long.valueOf(size);
        unusedBytes = total.getAsLong();
        return true;
    }

    /** A number with a name; {@code false} if it cannot be. What is printed first counts: a map of arenas follows. */
    boolean named(String name, String number) {
        OptionalLong value = whole(number);
        if (value.isEmpty()) {
            return false;
        }
        named.putIfAbsent(name, value.getAsLong());
        return true;
    }

    private static OptionalLong product(String count, String size, String product) {
        OptionalLong n = whole(count);
        OptionalLong each = whole(size);
        OptionalLong total = whole(product);
        if (n.isEmpty() || each.isEmpty() || total.isEmpty()) {
            return OptionalLong.empty();
        }
        boolean holds = Math.multiplyHigh(n.getAsLong(), each.getAsLong()) == 0
                && n.getAsLong() * each.getAsLong() == total.getAsLong();
        return holds ? total : OptionalLong.empty();
    }

    private static OptionalLong whole(String printed) {
        return Amounts.whole(printed.replace(",", ""));
    }

    /** Ends the open dump and hands it on. */
    void end() {
        if (arenas != null) {
            Long allocated = named.get(ALLOCATED);
            Long available = named.get(AVAILABLE);
            if (allocated == null || available == null || unusedBytes == null) {
                tally.unreadable(
                        "The dump at line " + begin + " is cut: its sums are not all there.",
                        begin,
                        "Send all that sys._debugmallocstats() writes.");
            } else {
                handOn(allocated, available);
            }
        }
        named.clear();
        arenas = null;
        arenaBytes = null;
        totalBytes = null;
        poolBytes = null;
        unusedBytes = null;
        begin = 0;
    }

    private void handOn(long allocated, long available) {
        long rest = totalBytes;
        for (long part : new long[] {
            allocated,
            available,
            unusedBytes,
            named.getOrDefault(HEADERS, 0L),
            named.getOrDefault(QUANTIZATION, 0L),
            named.getOrDefault(ALIGNMENT, 0L)
        }) {
            rest -= part;
        }
        // a cut dump may lack its last parts, but none can be more than the whole
        boolean whole = named.containsKey(HEADERS) && named.containsKey(QUANTIZATION) && named.containsKey(ALIGNMENT);
        if (rest < 0 || (whole && rest != 0) || named.getOrDefault("Total", totalBytes) != (long) totalBytes) {
            tally.unreadable(
                    "The parts of the dump at line " + begin + " do not add up to its arenas.",
                    begin,
                    "Call sys._debugmallocstats() again, and keep other output out of the file.");
            return;
        }
        if (!whole) {
            tally.warn("the dump at line " + begin + " is cut behind its sums");
        }
        dumps++;
        evidence.accept(new ArenaUse(
                new Origin(input, Math.max(1, begin)),
                arenas,
                arenaBytes,
                poolBytes,
                totalBytes,
                allocated,
                available,
                unusedBytes,
                totalBytes - allocated - available - unusedBytes,
                named.get(HIGH_WATER)));
    }

    /** Dumps handed on so far. */
    int dumps() {
        return dumps;
    }
}
