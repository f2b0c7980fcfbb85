package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;
import java.util.OptionalLong;

/**
 * What the three lines at the beginning of a log file say ({@code Java HotSpot(TM) …}, {@code Memory: …},
 * {@code CommandLine flags: …}; JDK 7u2 and later), and what the pauses give away where these are missing.
 */
final class Header {
    private static final Word JRE = Word.of(" JRE (");
    private static final Word PHYSICAL = Word.of("physical ");

    private Origin origin;
    private GcMoment at = GcMoment.UNKNOWN;
    private String collector;
    private boolean certain;
    private String version;
    private Long memory;
    private Long initialHeap;
    private Long maxHeap;
    private Long region;
    private Integer parallel;
    private Integer concurrent;
    private Boolean compressedOops;
    private boolean changed = true;

    /** Notes where the run begins. */
    void begin(Origin newOrigin, GcMoment moment) {
        origin = newOrigin;
        at = moment;
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

    /** Learns the collector from what only it writes. */
    void collector(String name) {
        if (!certain || collector == null) {
            changed |= !name.equals(collector);
            collector = name;
            certain = true;
        }
    }

    /** Learns the collector from what it and a rare companion write. */
    void likely(String name) {
        if (collector == null) {
            collector = name;
            changed = true;
        }
    }

    /** {@code OpenJDK 64-Bit Server VM (25.342-b07) for linux-amd64 JRE (1.8.0_342-b07), built on …}. */
    boolean machine(Cursor line) {
        if (!line.find(JRE)) {
            return false;
        }
        int from = line.at();
        while (!line.atEnd() && line.peek() != ')') {
            line.goTo(line.at() + 1);
        }
        if (line.atEnd()) {
            return false;
        }
        version = line.text(from, line.at());
        changed = true;
        return true;
    }

    /** {@code Memory: 4k page, physical 2097152k(2094504k free), swap …}. */
    boolean memory(Cursor line) {
        if (!line.find(PHYSICAL)) {
            return false;
        }
        long kilo = line.whole();
        if (kilo < 0 || kilo > Amounts.LARGEST >> 10 || line.peek() != 'k') {
            return false;
        }
        memory = kilo << 10;
        changed = true;
        return true;
    }

    /** {@code CommandLine flags: -XX:InitialHeapSize=33554432 … -XX:+UseG1GC}. */
    void flags(String line) {
        changed = true;
        for (String word : line.split(" +", -1)) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                value(word.substring(0, equals), word.substring(equals + 1));
            } else {
                flag(word);
            }
        }
    }

    private void value(String name, String value) {
        switch (name) {
            case "-XX:InitialHeapSize" -> initialHeap = bytes(value, initialHeap);
            case "-XX:MaxHeapSize" -> maxHeap = bytes(value, maxHeap);
            case "-XX:G1HeapRegionSize" -> region = bytes(value, region);
            case "-XX:ParallelGCThreads" -> parallel = count(value, parallel);
            case "-XX:ConcGCThreads" -> concurrent = count(value, concurrent);
            default -> {
                // says nothing of memory
            }
        }
    }

    private void flag(String flag) {
        switch (flag) {
            case "-XX:+UseG1GC" -> collector("G1");
            case "-XX:+UseConcMarkSweepGC" -> collector("CMS");
            case "-XX:+UseParallelGC", "-XX:+UseParallelOldGC" -> collector("Parallel");
            case "-XX:+UseSerialGC" -> collector("Serial");
            case "-XX:+UseShenandoahGC" -> collector("Shenandoah");
            case "-XX:+UseCompressedOops" -> compressedOops = true;
            case "-XX:-UseCompressedOops" -> compressedOops = false;
            default -> {
                // says nothing of memory
            }
        }
    }

    private static Long bytes(String value, Long old) {
        OptionalLong bytes = Amounts.whole(value);
        return bytes.isPresent() && bytes.getAsLong() > 0 ? Long.valueOf(bytes.getAsLong()) : old;
    }

    private static Integer count(String value, Integer old) {
        OptionalLong count = Amounts.whole(value);
        return count.isPresent() && count.getAsLong() > 0 && count.getAsLong() < Integer.MAX_VALUE
                ? Integer.valueOf((int) count.getAsLong())
                : old;
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
                null,
                version,
                null,
                null,
                memory,
                initialHeap,
                maxHeap,
                region,
                parallel,
                concurrent,
                compressedOops);
    }

    /** Takes over what a later file of the same run says; the first word on each thing stays. */
    void join(Header later) {
        version = first(version, later.version);
        memory = first(memory, later.memory);
        initialHeap = first(initialHeap, later.initialHeap);
        maxHeap = first(maxHeap, later.maxHeap);
        region = first(region, later.region);
        parallel = first(parallel, later.parallel);
        concurrent = first(concurrent, later.concurrent);
        compressedOops = first(compressedOops, later.compressedOops);
        if (later.certain) {
            collector(later.collector);
        }
        changed = true;
    }

    private static <T> T first(T known, T other) {
        return known == null ? other : known;
    }
}
