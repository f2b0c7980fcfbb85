package dev.memoryadvisor.reading.hprof;

import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.reading.RowCollector;
import java.util.Map;

/** Turns what was counted into rows of a class histogram. */
final class Rows {
    private static final String CLASS = "java.lang.Class";

    private final Counting counting;
    private final NameRecords names;
    private final LayoutChoice choice;
    private final RowCollector rows = new RowCollector();
    private int nameless;
    private int undescribed;
    private boolean refused;

    Rows(Counting counting, NameRecords names) {
        this.counting = counting;
        this.names = names;
        this.choice = new LayoutChoice(counting);
    }

    /** All rows. */
    RowCollector collect() {
        for (DumpClass each : counting.classes().all()) {
            String name = each.isLoaded() ? names.get(each.nameId()) : null;
            if (CLASS.equals(name)) {
                classes(each);
            } else if (each.instances() > 0 || each.arrays() > 0) {
                nameless += name == null ? 1 : 0;
                add(name == null ? "unknown class 0x" + Long.toHexString(each.id()) : name, each, each.instances(), 0);
            }
        }
        for (Map.Entry<BasicType, DumpClass> each :
                counting.classes().primitiveArrays().entrySet()) {
            add(each.getKey().arrayName(), each.getValue(), 0, 0);
        }
        return rows;
    }

    /** A dump has a record for each {@code java.lang.Class}, but those of primitive types, instead of an instance. */
    private void classes(DumpClass mirror) {
        Long bytes = choice.instanceBytes(mirror);
        long count = 0;
        long sum = 0;
        for (DumpClass each : counting.classes().all()) {
            if (each.isDescribed()) {
                count++;
                sum += bytes == null ? 0 : choice.layout().align(bytes + each.staticBytes(choice.layout()));
            }
        }
        add(CLASS, mirror, mirror.instances() + count, sum - (bytes == null ? 0 : bytes * count));
    }

    private void add(String name, DumpClass of, long instances, long moreBytes) {
        Long bytes = of.arrayBytes(choice.number()) + moreBytes;
        if (instances > 0) {
            Long each = choice.instanceBytes(of);
            undescribed += each == null ? 1 : 0;
            bytes = each == null ? null : Long.valueOf(bytes + each * instances);
        }
        refused |= !rows.add(new HistogramRow(name, null, instances + of.arrays(), bytes, null));
    }

    /** Rows without the name of their class. */
    int nameless() {
        return nameless;
    }

    /** Whether a row was left out because its numbers are larger than any process can be. */
    boolean refused() {
        return refused;
    }

    /** What the reader of an answer must know of the sizes; {@code null} if they are certain. */
    String warning() {
        if (undescribed > 0) {
            return "the dump does not describe " + undescribed + " classes: their sizes are missing";
        }
        return choice.warning();
    }
}
