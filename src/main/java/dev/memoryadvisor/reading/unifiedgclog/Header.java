package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;

/**
 * Puts together what the lines at the beginning of a run say: {@code gc/shared/gcInitLogger.cpp} and its subclasses, and
 * what labels give away where the beginning is missing.
 */
final class Header {
    private static final Word USING = Word.of("Using ");

    private Origin origin;
    private GcMoment at = GcMoment.UNKNOWN;
    private Long processId;
    private String collector;
    private Boolean generational;
    private String version;
    private Integer cpus;
    private Long memory;
    private Long initialHeap;
    private Long maxHeap;
    private Long region;
    private Integer parallel;
    private Integer concurrent;
    private Boolean compressedOops;
    private boolean changed = true;

    /** Notes where the run begins. */
    void begin(Origin newOrigin, GcMoment moment, Long newProcessId) {
        origin = newOrigin;
        at = moment;
        processId = newProcessId;
    }

    boolean begun() {
        return origin != null;
    }

    /** Whether something was learnt since the last {@link #toFact}. */
    boolean changed() {
        return changed;
    }

    String collector() {
        return collector;
    }

    Long regionBytes() {
        return region;
    }

    /** Learns the collector from a label that no other has. */
    void inferred(String name) {
        if (collector == null && name != null) {
            collector = name;
            changed = true;
        }
    }

    /** ZGC's letters before a line, or a label that names a generation. */
    void hasGenerations() {
        if (generational == null || !generational) {
            generational = true;
            changed = true;
        }
    }

    /** {@code Using G1}; {@code false} if this is another line. */
    boolean using(Cursor line) {
        if (!line.startsWith(USING)) {
            return false;
        }
        String name =
                collector(line.text(line.at() + USING.length(), line.end()).strip());
        if (name == null) {
            return false;
        }
        collector = name;
        changed = true;
        return true;
    }

    /** The collector of the name in {@code gc/shared/gcConfiguration} and the collectors' own logging. */
    private static String collector(String name) {
        return switch (name) {
            case "G1" -> "G1";
            case "Parallel" -> "Parallel";
            case "Serial" -> "Serial";
            case "Concurrent Mark Sweep" -> "CMS";
            case "The Z Garbage Collector" -> "ZGC";
            case "Epsilon" -> "Epsilon";
            default -> name.startsWith("Shenandoah") ? "Shenandoah" : null;
        };
    }

    /** A line of {@code gc,init}, {@code Key: value}. */
    Meaning init(Cursor line) {
        int colon = line.at();
        while (colon < line.end() && line.buffer()[colon] != ':') {
            colon++;
        }
        if (colon >= line.end()) {
            return Meaning.UNDERSTOOD;
        }
        String key = line.text(line.at(), colon);
        line.goTo(colon + 1);
        line.skipBlanks();
        boolean known = keep(key, line);
        changed |= known;
        return known ? Meaning.FACT : Meaning.UNDERSTOOD;
    }

    private boolean keep(String key, Cursor value) {
        switch (key) {
            case "Version" -> version = version(value.text(value.at(), value.end()));
            case "CPUs" -> cpus = cpus(value);
            case "Memory" -> memory = size(value, memory);
            case "Heap Region Size" -> region = size(value, region);
            case "Heap Initial Capacity", "Initial Capacity" -> initialHeap = size(value, initialHeap);
            case "Heap Max Capacity", "Max Capacity" -> maxHeap = size(value, maxHeap);
            case "Parallel Workers" -> parallel = count(value, parallel);
            case "Concurrent Workers", "GC Workers", "GC Workers Max" -> concurrent = count(value, concurrent);
            case "GC Workers for Old Generation", "GC Workers for Young Generation" -> generational = true;
            case "Mode" -> generational = value.text(value.at(), value.end()).startsWith("Generational");
            case "Compressed Oops" ->
                compressedOops = value.text(value.at(), value.end()).startsWith("Enabled");
            default -> {
                return false;
            }
        }
        return true;
    }

    /** {@code Heap region size: 1M}, G1 up to JDK 14. */
    void region(long bytes) {
        if (region == null) {
            region = bytes;
            changed = true;
        }
    }

    /** {@code Heap address: …, size: 256 MB, Compressed Oops mode: 32-bit} with {@code gc+heap+coops}. */
    void compressedOops(boolean enabled, Long heapBytes) {
        compressedOops = enabled;
        maxHeap = maxHeap == null ? heapBytes : maxHeap;
        changed = true;
    }

    private static String version(String text) {
        int blank = text.indexOf(' ');
        return blank < 0 ? text : text.substring(0, blank);
    }

    /** {@code 4 total, 2 available}. */
    private Integer cpus(Cursor value) {
        long total = value.whole();
        long available = Cursor.NONE;
        if (value.find(Word.of("total, "))) {
            available = value.whole();
        }
        long best = available > 0 ? available : total;
        return best > 0 && best < Integer.MAX_VALUE ? Integer.valueOf((int) best) : cpus;
    }

    private static Long size(Cursor value, Long old) {
        long size = value.size();
        return size < 0 ? old : Long.valueOf(size);
    }

    private static Integer count(Cursor value, Integer old) {
        long count = value.whole();
        return count < 0 || count > Integer.MAX_VALUE ? old : Integer.valueOf((int) count);
    }

    /** What is known now. */
    GcLogHeader toFact(int run) {
        changed = false;
        return new GcLogHeader(
                origin,
                run,
                at,
                RuntimeKind.JVM,
                collector,
                generational,
                version,
                processId,
                cpus,
                memory,
                initialHeap,
                maxHeap,
                region,
                parallel,
                concurrent,
                compressedOops);
    }
}
