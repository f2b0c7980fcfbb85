package dev.memoryadvisor.reading.hprof;

import dev.memoryadvisor.reading.UnreadableException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The classes of a dump by their identifiers: a table with open addressing, as it is asked once for each object. */
final class DumpClasses {
    /** More classes than any program has; a dump that names more is damaged. */
    private static final int MOST = 500_000;

    private final List<DumpClass> all = new ArrayList<>();
    private final Map<BasicType, DumpClass> primitiveArrays = new EnumMap<>(BasicType.class);
    private long[] keys = new long[8192];
    private DumpClass[] values = new DumpClass[8192];
    private DumpClass last;

    /** The class with this identifier, made if it is new. */
    DumpClass get(long id) throws UnreadableException {
        if (last != null && last.id() == id) {
            return last;
        }
        int slot = slot(id);
        if (values[slot] == null) {
            if (all.size() == MOST) {
                throw new UnreadableException(
                        "The heap dump names more than " + MOST + " classes: it is damaged.",
                        null,
                        "Take the heap dump again: jcmd <pid> GC.heap_dump <file>");
            }
            add(slot, new DumpClass(id));
            slot = slot(id);
        }
        last = values[slot];
        return last;
    }

    /** The class with this identifier; {@code null} if there is none. */
    DumpClass find(long id) {
        return values[slot(id)];
    }

    /** The class of arrays of this type, which a dump does not name. */
    DumpClass primitiveArray(BasicType type) {
        DumpClass known = primitiveArrays.get(type);
        return known == null ? primitiveArrays.computeIfAbsent(type, t -> new DumpClass(0)) : known;
    }

    /** Classes of primitive arrays that were counted. */
    Map<BasicType, DumpClass> primitiveArrays() {
        return primitiveArrays;
    }

    /** All others, in the order in which they were met. */
    List<DumpClass> all() {
        return all;
    }

    private void add(int slot, DumpClass value) {
        keys[slot] = value.id();
        values[slot] = value;
        all.add(value);
        if (all.size() * 2 > keys.length) {
            keys = new long[keys.length * 2];
            values = Arrays.copyOf(values, 0);
            values = Arrays.copyOf(values, keys.length);
            for (DumpClass each : all) {
                int free = slot(each.id());
                keys[free] = each.id();
                values[free] = each;
            }
        }
    }

    private int slot(long id) {
        int mask = keys.length - 1;
        int slot = (int) ((id * 0x9e3779b97f4a7c15L) >>> 40) & mask;
        while (values[slot] != null && keys[slot] != id) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
