package dev.memoryadvisor.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/**
 * A heap dump as HotSpot writes it ({@code heapDumper.cpp}), of the size and with as many classes as wanted: names,
 * loaded classes, segments of about a MiB with roots, classes, instances, arrays of references and of bytes, characters
 * and numbers. Objects stand side by side as compressed references lay them out; most are small, as in real heaps.
 */
final class DumpFile {
    private static final int SEGMENT = 1 << 20;
    private static final int HEADER = 12;
    private static final int REFERENCE = 4;
    private static final int MOST_FIELDS = 6;
    private static final long FIRST_ADDRESS = 0x4_0000_0000L;
    private static final long FIRST_CLASS = 0x8_0000_0000L;
    private static final int OBJECT = 2;
    private static final int INT = 10;
    private static final int BYTE = 8;
    private static final int CHAR = 5;
    private static final int LONG = 11;

    private final int classes;
    private final SplittableRandom random = new SplittableRandom(7);
    private final ByteArrayOutputStream segmentBytes = new ByteArrayOutputStream(SEGMENT + 65_536);
    private final DataOutputStream segment = new DataOutputStream(segmentBytes);
    private final byte[] contents = new byte[1 << 20];
    private DataOutputStream out;
    private long written;
    private long address = FIRST_ADDRESS;

    private DumpFile(int classes) {
        this.classes = classes;
        new SplittableRandom(11).nextBytes(contents);
    }

    /** Writes it, unless it is there already. */
    static void write(Path file, long bytes, int classes) throws IOException {
        if (Files.exists(file)) {
            return;
        }
        Path partial = Path.of(file + ".partial");
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(partial), SEGMENT)) {
            new DumpFile(classes).write(stream, bytes);
        }
        Files.move(partial, file);
    }

    private void write(OutputStream stream, long bytes) throws IOException {
        out = new DataOutputStream(stream);
        out.write("JAVA PROFILE 1.0.2\0".getBytes(StandardCharsets.US_ASCII));
        out.writeInt(8);
        out.writeLong(1_764_000_000_000L);
        for (int i = 0; i < classes; i++) {
            byte[] name = name(i).getBytes(StandardCharsets.UTF_8);
            record(0x01, 8 + name.length);
            out.writeLong(1 + i);
            out.write(name);
        }
        for (int i = 0; i < classes; i++) {
            record(0x02, 24);
            out.writeInt(1 + i);
            out.writeLong(classId(i));
            out.writeInt(1);
            out.writeLong(1 + i);
        }
        for (int i = 0; i < classes; i++) {
            classDump(i);
            endSegment(false);
        }
        while (written < bytes) {
            object();
            endSegment(false);
        }
        endSegment(true);
        record(0x2c, 0);
    }

    private void record(int tag, int length) throws IOException {
        out.writeByte(tag);
        out.writeInt(0);
        out.writeInt(length);
        written += 9 + length;
    }

    private void endSegment(boolean last) throws IOException {
        if (segmentBytes.size() >= SEGMENT || (last && segmentBytes.size() > 0)) {
            record(0x1c, segmentBytes.size());
            segmentBytes.writeTo(out);
            segmentBytes.reset();
        }
    }

    /** The first is the superclass of all; every eighth is an array of references. */
    private static String name(int number) {
        return switch (number) {
            case 0 -> "java/lang/Object";
            case 1 -> "java/lang/Class";
            default ->
                array(number)
                        ? "[Lcom/acme/package" + number % 97 + "/ClassNumber" + (number - 1) + ";"
                        : "com/acme/package" + number % 97 + "/ClassNumber" + number;
        };
    }

    private static boolean array(int number) {
        return number > 1 && number % 8 == 0;
    }

    private static long classId(int number) {
        return FIRST_CLASS + 128L * number;
    }

    private static int references(int number) {
        return array(number) || number < 2 ? 0 : number % MOST_FIELDS;
    }

    private static int ints(int number) {
        return array(number) || number < 2 ? 0 : number % 3;
    }

    private void classDump(int number) throws IOException {
        segment.writeByte(0x20);
        segment.writeLong(classId(number));
        segment.writeInt(0);
        segment.writeLong(number == 0 ? 0 : classId(0));
        for (int i = 0; i < 5; i++) {
            segment.writeLong(0);
        }
        segment.writeInt(8 * references(number) + 4 * ints(number));
        segment.writeShort(0);
        segment.writeShort(1);
        segment.writeLong(1);
        segment.writeByte(OBJECT);
        segment.writeLong(FIRST_ADDRESS);
        segment.writeShort(references(number) + ints(number));
        for (int i = 0; i < references(number) + ints(number); i++) {
            segment.writeLong(1 + i);
            segment.writeByte(i < references(number) ? OBJECT : INT);
        }
    }

    private void object() throws IOException {
        int kind = random.nextInt(100);
        if (kind < 62) {
            instance();
        } else if (kind < 72) {
            referenceArray(1 + random.nextInt(24));
        } else if (kind < 92) {
            valueArray(BYTE, 1, 4 + random.nextInt(60));
        } else if (kind < 97) {
            valueArray(CHAR, 2, random.nextInt(40));
        } else if (kind < 99) {
            valueArray(LONG, 8, random.nextInt(32));
        } else {
            segment.writeByte(0x05);
            segment.writeLong(FIRST_ADDRESS);
            if (random.nextInt(20) == 0) {
                valueArray(BYTE, 1, random.nextInt(64 * 1024));
            }
        }
    }

    /** Few classes have most of the instances. */
    private int classOfInstance() {
        int number = (int) (classes * Math.pow(random.nextDouble(), 4));
        return number < 2 || array(number) ? 3 : number;
    }

    private void instance() throws IOException {
        int number = classOfInstance();
        int bytes = 8 * references(number) + 4 * ints(number);
        segment.writeByte(0x21);
        segment.writeLong(address);
        segment.writeInt(0);
        segment.writeLong(classId(number));
        segment.writeInt(bytes);
        fill(bytes);
        move(HEADER + REFERENCE * (references(number) + ints(number)));
    }

    private void referenceArray(int length) throws IOException {
        int arrays = Math.max(1, classes / 8 - 1);
        segment.writeByte(0x22);
        segment.writeLong(address);
        segment.writeInt(0);
        segment.writeInt(length);
        segment.writeLong(classId(8 * (1 + random.nextInt(arrays))));
        fill(8 * length);
        move(16 + REFERENCE * length);
    }

    private void valueArray(int type, int width, int length) throws IOException {
        segment.writeByte(0x23);
        segment.writeLong(address);
        segment.writeInt(0);
        segment.writeInt(length);
        segment.writeByte(type);
        fill(width * length);
        move(16 + width * length);
    }

    private void fill(int bytes) throws IOException {
        segment.write(contents, random.nextInt(contents.length - bytes), bytes);
    }

    private void move(int bytes) {
        address += (bytes + 7) & -8;
    }
}
