package dev.memoryadvisor.reading.hprof;

import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the records inside {@code HEAP_DUMP} and {@code HEAP_DUMP_SEGMENT} and counts objects by class. */
final class HeapRecords {
    private final DumpInput in;
    private final DumpClasses classes;
    private final List<ObjectLayout> layouts;
    private final Set<Long> pseudoFields;
    private final int idBytes;
    private final Neighbours neighbours;
    private long highest;
    private long objects;

    /**
     * Records of a dump.
     *
     * @param in the dump
     * @param classes take what is counted
     * @param layouts layouts that arrays are measured in
     * @param pseudoFields identifiers of names that stand for no field of the program
     */
    HeapRecords(DumpInput in, DumpClasses classes, List<ObjectLayout> layouts, Set<Long> pseudoFields) {
        this.in = in;
        this.classes = classes;
        this.layouts = layouts;
        this.pseudoFields = pseudoFields;
        this.neighbours = new Neighbours(layouts);
        this.idBytes = in.idBytes();
    }

    /** Reads so many bytes of records. */
    void read(long length) throws IOException, UnreadableException {
        long end = in.position() + length;
        while (in.position() < end) {
            record(in.u1());
        }
        if (in.position() > end) {
            throw damaged("a record is longer than the segment that it stands in");
        }
    }

    /** Reads records to the end of the dump. */
    void readToEnd() throws IOException, UnreadableException {
        for (int tag = in.tagOrEnd(); tag >= 0; tag = in.tagOrEnd()) {
            record(tag);
        }
    }

    private void record(int tag) throws IOException, UnreadableException {
        switch (tag) {
            case 0x21 -> instance();
            case 0x22 -> objectArray();
            case 0x23 -> primitiveArray();
            case 0x20 -> classDump();
            case 0xff, 0x05, 0x07 -> in.skip(idBytes);
            case 0x01 -> in.skip(2L * idBytes);
            case 0x02, 0x03, 0x08 -> in.skip(idBytes + 8L);
            case 0x04, 0x06 -> in.skip(idBytes + 4L);
            default -> throw damaged(String.format(Locale.ROOT, "there is no record with the tag 0x%02x", tag));
        }
    }

    private DamagedException damaged(String what) {
        return new DamagedException(what + " (byte " + in.position() + ")");
    }

    private void instance() throws IOException, UnreadableException {
        int fixed = 2 * idBytes + 8;
        in.need(fixed);
        long id = in.idAt(0);
        long classId = in.idAt(idBytes + 4);
        in.skip(fixed + in.u4At(fixed - 4));
        classes.get(classId).instance();
        neighbours.object(id);
        met(id);
    }

    private void objectArray() throws IOException, UnreadableException {
        int fixed = 2 * idBytes + 8;
        in.need(fixed);
        long id = in.idAt(0);
        long length = in.u4At(idBytes + 4);
        long classId = in.idAt(idBytes + 8);
        in.skip(fixed + length * idBytes);
        classes.get(classId).array(layouts, length, 0);
        neighbours.array(id, length, 0);
        met(id);
    }

    private void primitiveArray() throws IOException {
        int fixed = idBytes + 9;
        in.need(fixed);
        long id = in.idAt(0);
        long length = in.u4At(idBytes + 4);
        BasicType type = type(in.u1At(idBytes + 8));
        if (type == BasicType.OBJECT) {
            throw damaged("an array of primitive values says that its elements are references");
        }
        in.skip(fixed + length * type.bytes());
        classes.primitiveArray(type).array(layouts, length, type.bytes());
        neighbours.array(id, length, type.bytes());
        met(id);
    }

    private void met(long id) {
        objects++;
        if (Long.compareUnsigned(id, highest) > 0) {
            highest = id;
        }
    }

    private void classDump() throws IOException, UnreadableException {
        long id = in.id();
        in.skip(4);
        long superId = in.id();
        in.skip(5L * idBytes);
        long instanceBytes = in.u4();
        DumpClass described = classes.get(id);
        described.described(superId, instanceBytes);
        for (int constants = in.u2(); constants > 0; constants--) {
            in.skip(2);
            in.skip(valueBytes(type()));
        }
        for (int fields = in.u2(); fields > 0; fields--) {
            long name = in.id();
            BasicType type = type();
            in.skip(valueBytes(type));
            if (!pseudoFields.contains(name)) {
                described.staticField(type);
            }
        }
        for (int fields = in.u2(); fields > 0; fields--) {
            in.skip(idBytes);
            described.field(type());
        }
    }

    private BasicType type() throws IOException {
        return type(in.u1());
    }

    private BasicType type(int number) throws DamagedException {
        BasicType type = BasicType.of(number);
        if (type == null) {
            throw damaged("there is no type with the number " + number);
        }
        return type;
    }

    private int valueBytes(BasicType type) {
        return type == BasicType.OBJECT ? idBytes : type.bytes();
    }

    /** The highest address of an object, without sign. */
    long highest() {
        return highest;
    }

    /** What the addresses of objects say of their layout. */
    Neighbours neighbours() {
        return neighbours;
    }

    /** Objects read. */
    long objects() {
        return objects;
    }
}
