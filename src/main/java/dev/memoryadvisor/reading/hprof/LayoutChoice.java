package dev.memoryadvisor.reading.hprof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The layout that the objects of a dump had, which a dump does not say: its references are whole addresses, and
 * {@code DumperSupport::instance_size} in {@code heapDumper.cpp} gives an instance the bytes of its fields alone, without
 * header, gaps and alignment.
 *
 * <p>Told in this order: some dumps do give whole sizes, then the layout in which the fields of the most classes give
 * them; else the one that fits the addresses of {@link Neighbours}; else compressed references where all objects lie
 * below 32 GiB, as the JVM then compresses them by default.
 */
final class LayoutChoice {
    /** Up to here compressed references reach without a base. */
    private static final long COMPRESSED_REACH = 32L << 30;

    private static final int DEEPEST = 1000;

    private final List<ObjectLayout> layouts;
    private final Map<DumpClass, long[]> fieldsOf = new HashMap<>();
    private final int[] fits;
    private int bare;
    private boolean sizesGiven;
    private boolean guessed;
    private int chosen;

    /** The choice for a dump that was counted. */
    LayoutChoice(Counting counting) {
        layouts = counting.layouts();
        fits = new int[layouts.size()];
        for (DumpClass each : counting.classes().all()) {
            compare(each, counting);
        }
        int fittest = fittest();
        int neighbours = counting.heap().neighbours().chosen();
        sizesGiven = fits[fittest] > bare;
        guessed = !sizesGiven && neighbours < 0;
        if (sizesGiven) {
            chosen = fittest;
        } else {
            chosen = guessed ? byAddress(counting) : neighbours;
        }
    }

    private void compare(DumpClass each, Counting counting) {
        long[] fields = fields(each, counting.classes());
        if (fields == null) {
            return;
        }
        fieldsOf.put(each, fields);
        if (each.instanceBytes() == 0) {
            return;
        }
        if (fields[0] * counting.idBytes() + fields[1] == each.instanceBytes()) {
            bare++;
        }
        for (int i = 0; i < fits.length; i++) {
            if (layouts.get(i).object(fields[0], fields[1]) == each.instanceBytes()) {
                fits[i]++;
            }
        }
    }

    private int fittest() {
        int fittest = 0;
        for (int i = 1; i < fits.length; i++) {
            if (fits[i] > fits[fittest]) {
                fittest = i;
            }
        }
        return fittest;
    }

    private int byAddress(Counting counting) {
        if (counting.idBytes() == 4) {
            return layouts.indexOf(new ObjectLayout(8, 4, 8));
        }
        boolean low = Long.compareUnsigned(counting.heap().highest(), COMPRESSED_REACH) < 0;
        return layouts.indexOf(new ObjectLayout(12, low ? 4 : 8, 8));
    }

    /** References and bytes of other fields, those of superclasses too; {@code null} if a superclass is not known. */
    private static long[] fields(DumpClass of, DumpClasses classes) {
        long[] sum = new long[2];
        DumpClass each = of;
        for (int depth = 0; depth < DEEPEST; depth++) {
            if (each == null || !each.isDescribed()) {
                return null;
            }
            sum[0] += each.references();
            sum[1] += each.primitiveBytes();
            if (each.superId() == 0) {
                return sum;
            }
            each = classes.find(each.superId());
        }
        return null;
    }

    /** The layout. */
    ObjectLayout layout() {
        return layouts.get(chosen);
    }

    /** Its number among the layouts. */
    int number() {
        return chosen;
    }

    /** Bytes of one instance of a class; {@code null} if the dump does not describe it. */
    Long instanceBytes(DumpClass of) {
        if (sizesGiven && of.isDescribed()) {
            return of.instanceBytes();
        }
        long[] fields = fieldsOf.get(of);
        return fields == null ? null : Long.valueOf(layout().object(fields[0], fields[1]));
    }

    /** How the sizes came about. */
    String warning() {
        if (sizesGiven) {
            return null;
        }
        String computed = "a heap dump has no sizes of objects: they were computed with headers of "
                + layout().headerBytes() + " bytes, references of " + layout().referenceBytes() + " and objects at"
                + " multiples of " + layout().alignment() + ", which "
                + (guessed ? "is likely but cannot be told from this dump" : "fits the addresses of its objects");
        return computed
                + "; java.lang.Class, threads and class loaders come out a little too small, because the JVM adds"
                + " fields to them that a dump leaves out";
    }
}
