package dev.memoryadvisor.reading.v8heapsnapshot;

import dev.memoryadvisor.reading.Amounts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Nodes counted by what becomes the name of their class. Objects and what the embedder holds are named by their
 * constructor; everything else by its type, as the memory panel of Chrome does it ({@code HeapSnapshotNode.className} in
 * {@code HeapSnapshot.ts} of DevTools): the names of strings are their texts.
 */
final class NodeTotals {
    /** More constructors than any program has. */
    private static final int MOST_NAMES = 200_000;

    private static final Map<String, String> BY_TYPE = Map.of(
            "hidden", "(system)",
            "code", "(compiled code)",
            "closure", "Function",
            "regexp", "RegExp");

    private final Map<Integer, Total> byName = new HashMap<>();
    private final Map<String, Total> byType = new HashMap<>();
    private final Total others = new Total();
    private long nodes;
    private boolean impossible;

    /** Objects of one class. */
    static final class Total {
        private long count;
        private long bytes;

        private boolean add(long size) {
            if (size < 0 || bytes + size > Amounts.LARGEST) {
                return false;
            }
            count++;
            bytes += size;
            return true;
        }

        /** Number of objects. */
        long count() {
            return count;
        }

        /** Bytes of their own. */
        long bytes() {
            return bytes;
        }
    }

    /** Takes a node. Roots and their like are no objects. */
    void add(String type, int name, long size) {
        nodes++;
        if (type.equals("synthetic")) {
            return;
        }
        impossible |= !total(type, name).add(size);
    }

    private Total total(String type, int name) {
        if (!type.equals("object") && !type.equals("native")) {
            return byType.computeIfAbsent(BY_TYPE.getOrDefault(type, "(" + type + ")"), t -> new Total());
        }
        Total known = byName.get(name);
        if (known == null && byName.size() < MOST_NAMES) {
            known = new Total();
            byName.put(name, known);
        }
        return known == null ? others : known;
    }

    /** Totals by the number of their name among the strings of the snapshot. */
    Map<Integer, Total> byName() {
        return byName;
    }

    /** Totals by type. */
    Map<String, Total> byType() {
        return byType;
    }

    /** Objects with further names, after {@value #MOST_NAMES} of them. */
    Total others() {
        return others;
    }

    /** Nodes taken. */
    long nodes() {
        return nodes;
    }

    /** Whether a size was negative, or a sum larger than any process can be. */
    boolean impossible() {
        return impossible;
    }

    /** Names of types that a snapshot has if it gives none. */
    static List<String> defaultTypes() {
        return List.of(
                "hidden", "array", "string", "object", "code", "closure", "regexp", "number", "native", "synthetic");
    }
}
