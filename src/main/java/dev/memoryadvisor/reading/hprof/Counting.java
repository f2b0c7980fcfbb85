package dev.memoryadvisor.reading.hprof;

import dev.memoryadvisor.reading.UnreadableException;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The first way through a dump: classes, and how many objects of each there are. */
final class Counting {
    private static final int LOAD_CLASS = 0x02;
    private static final int HEAP_DUMP = 0x0c;
    private static final int HEAP_DUMP_SEGMENT = 0x1c;
    private static final int HEAP_DUMP_END = 0x2c;

    /** What HotSpot writes as static fields of a class without the program having them. */
    private static final Set<String> PSEUDO_FIELDS = Set.of("<resolved_references>", "<init_lock>", "<signers>");

    private static final int LONGEST_PSEUDO_FIELD = 21;

    private final DumpInput in;
    private final DumpClasses classes = new DumpClasses();
    private final List<ObjectLayout> layouts;
    private final Set<Long> pseudoFields = new HashSet<>();
    private final HeapRecords heap;
    private boolean segments;
    private boolean ended;
    private String end;

    /** Counts a dump that is placed behind its header. */
    Counting(DumpInput in) {
        this.in = in;
        this.layouts = ObjectLayout.candidates(in.idBytes());
        this.heap = new HeapRecords(in, classes, layouts, pseudoFields);
    }

    /** Reads to the end of the dump, or to where it is cut or damaged. */
    void read() throws IOException, UnreadableException {
        try {
            for (int tag = in.tagOrEnd(); tag >= 0; tag = in.tagOrEnd()) {
                in.skip(4);
                record(tag, in.u4());
            }
            if (segments && !ended) {
                end = "it has no end record";
            }
        } catch (EOFException cut) {
            end = "it ends inside a record, at byte " + in.position();
        } catch (DamagedException damaged) {
            end = damaged.getMessage();
        }
    }

    private void record(int tag, long length) throws IOException, UnreadableException {
        switch (tag) {
            case HprofReader.STRING -> string(length);
            case LOAD_CLASS -> loadClass(length);
            case HEAP_DUMP -> {
                if (length == 0) {
                    // A record over 4 GiB whose length did not fit.
                    heap.readToEnd();
                } else {
                    heap.read(length);
                }
            }
            case HEAP_DUMP_SEGMENT -> {
                segments = true;
                heap.read(length);
            }
            case HEAP_DUMP_END -> {
                ended = true;
                in.skip(length);
            }
            default -> in.skip(length);
        }
    }

    private void string(long length) throws IOException {
        long characters = length - in.idBytes();
        if (characters <= 0 || characters > LONGEST_PSEUDO_FIELD) {
            in.skip(length);
            return;
        }
        long id = in.id();
        byte[] text = in.bytes((int) characters);
        if (text[0] == '<' && PSEUDO_FIELDS.contains(new String(text, StandardCharsets.UTF_8))) {
            pseudoFields.add(id);
        }
    }

    private void loadClass(long length) throws IOException, UnreadableException {
        int needed = 8 + 2 * in.idBytes();
        if (length < needed) {
            in.skip(length);
            return;
        }
        in.skip(4);
        long id = in.id();
        in.skip(4);
        classes.get(id).loaded(in.id());
        in.skip(length - needed);
    }

    /** The classes. */
    DumpClasses classes() {
        return classes;
    }

    /** The layouts that arrays were measured in. */
    List<ObjectLayout> layouts() {
        return layouts;
    }

    /** What was read of the heap. */
    HeapRecords heap() {
        return heap;
    }

    /** How long identifiers are. */
    int idBytes() {
        return in.idBytes();
    }

    /** Objects read. */
    long objects() {
        return heap.objects();
    }

    /** Whether the dump was read to its end. */
    boolean whole() {
        return end == null;
    }

    /** How it ends too early, in words; {@code null} if it does not. */
    String end() {
        return end;
    }
}
