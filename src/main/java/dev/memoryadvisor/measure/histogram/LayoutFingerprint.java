package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.CPythonLayout;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.JvmLayout;
import dev.memoryadvisor.fact.Layout;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.List;

/**
 * Recognises the object layout. Of a JVM it is read off the histogram itself: a candidate fits when it gives exactly the
 * bytes per instance of every JDK class below that has a row; their fields are the same from JDK 6 to 25. One of them
 * must hold references, else their width stays unknown. Sizes that no candidate gives (another object alignment, another
 * JVM, as OpenJ9) mean an unknown layout. Of CPython sizes follow from its version.
 */
public final class LayoutFingerprint {
    private static final String OPENJ9 = "openj9-class-histogram";
    private static final int OLDEST_MEASURED = 8;
    private static final int NEWEST_KNOWN = 14;

    /** Likelier ones first: where two fit, the rows cannot tell them apart. */
    private static final List<JvmLayout> CANDIDATES = List.of(
            JvmLayout.COMPRESSED,
            new JvmLayout(8, 12, 16, false),
            new JvmLayout(4, 8, 12, true),
            new JvmLayout(8, 8, 12, true),
            new JvmLayout(4, 16, 20, false),
            new JvmLayout(8, 16, 20, false));

    /** A JDK class with so many fields that are references, of 4 bytes or less, and of 8 bytes. */
    private record Witness(String name, int refs, int ints, int longs) {}

    private static final List<Witness> WITNESSES = List.of(
            new Witness("java.lang.Object", 0, 0, 0),
            new Witness("java.lang.Integer", 0, 1, 0),
            new Witness("java.lang.Long", 0, 0, 1),
            new Witness("java.util.HashMap$Node", 3, 1, 0),
            new Witness("java.util.HashMap$Entry", 3, 1, 0),
            new Witness("java.util.Hashtable$Entry", 3, 1, 0),
            new Witness("java.util.concurrent.ConcurrentHashMap$Node", 3, 1, 0),
            new Witness("java.util.TreeMap$Entry", 5, 1, 0),
            new Witness("java.util.LinkedList$Node", 3, 0, 0),
            new Witness("java.util.ArrayList", 1, 2, 0));

    private LayoutFingerprint() {}

    /** The layout; {@code null} if it cannot be told. */
    public static Layout of(ClassHistogram histogram, Program program) {
        // OpenJ9 has other headers and fields than HotSpot, whose sizes some of its own look like
        if (histogram.difference() || histogram.format().equals(OPENJ9)) {
            return null;
        }
        RuntimeKind runtime = histogram.runtime() == null ? program.runtime() : histogram.runtime();
        if (runtime == RuntimeKind.JVM) {
            return jvm(histogram, program);
        }
        Integer minor = program.featureVersion();
        boolean known = runtime == RuntimeKind.CPYTHON
                && program.runtime() == RuntimeKind.CPYTHON
                && minor != null
                && minor >= OLDEST_MEASURED
                && minor <= NEWEST_KNOWN;
        return known ? new CPythonLayout(minor) : null;
    }

    /** The layout in words. */
    public static String text(Layout layout) {
        if (layout instanceof JvmLayout jvm) {
            String references = jvm.referenceBytes() == 4 ? "4-byte references" : "8-byte references";
            String header =
                    switch (jvm.headerBytes()) {
                        case 8 -> jvm.compact() ? "compact 8-byte headers" : "8-byte headers (32-bit JVM)";
                        case 12 -> "12-byte headers";
                        default -> "16-byte headers";
                    };
            return references + ", " + header;
        }
        return layout instanceof CPythonLayout python ? "CPython 3." + python.minor() : "unknown";
    }

    private static Layout jvm(ClassHistogram histogram, Program program) {
        Heap heap = new Heap(histogram);
        for (JvmLayout candidate : CANDIDATES) {
            if (fits(candidate, heap)) {
                return forVersion(candidate, version(histogram, program));
            }
        }
        return null;
    }

    private static boolean fits(JvmLayout layout, Heap heap) {
        boolean references = false;
        boolean header = false;
        for (Witness witness : WITNESSES) {
            long instances = heap.instances(witness.name());
            if (instances == 0) {
                continue;
            }
            if (heap.bytes(witness.name())
                    != instances * layout.object(witness.refs(), witness.ints(), witness.longs())) {
                return false;
            }
            references |= witness.refs() > 0;
            header |= witness.refs() == 0;
        }
        return references && header;
    }

    /**
     * A 32-bit JVM has the very sizes of compact headers with compressed oops; compact headers exist from JDK 24 on
     * (JEP 450). Without compressed class pointers the first element of an array stood at 24 until JDK 22 and stands at 20
     * since (JDK-8139457).
     */
    private static JvmLayout forVersion(JvmLayout layout, Integer version) {
        if (version == null) {
            return layout;
        }
        if (layout.compact() && version < 24) {
            return new JvmLayout(4, 8, 12, false);
        }
        if (layout.headerBytes() == 16 && version < 23) {
            return new JvmLayout(layout.referenceBytes(), 16, 24, false);
        }
        return layout;
    }

    /** Feature release from the modules' version, else from what is known of the program. */
    private static Integer version(ClassHistogram histogram, Program program) {
        for (HistogramRow row : histogram.rows()) {
            String module = row.module();
            if (module != null && module.startsWith("java.base@")) {
                return new Program(
                                RuntimeKind.JVM,
                                module.substring("java.base@".length()),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null)
                        .featureVersion();
            }
        }
        return program.runtime() == RuntimeKind.JVM ? program.featureVersion() : null;
    }
}
