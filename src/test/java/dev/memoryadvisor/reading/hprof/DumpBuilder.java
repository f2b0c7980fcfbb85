package dev.memoryadvisor.reading.hprof;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes heap dumps, record by record. */
final class DumpBuilder {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final int idBytes;

    DumpBuilder(String version, int idBytes) {
        this.idBytes = idBytes;
        write(() -> {
            out.writeBytes("JAVA PROFILE " + version + "\0");
            out.writeInt(idBytes);
            out.writeLong(1_700_000_000_000L);
        });
    }

    /** What writes. */
    @FunctionalInterface
    interface Body {
        /** Writes. */
        void run() throws IOException;
    }

    private DumpBuilder write(Body body) {
        try {
            body.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return this;
    }

    DumpBuilder u1(int value) {
        return write(() -> out.writeByte(value));
    }

    DumpBuilder u2(int value) {
        return write(() -> out.writeShort(value));
    }

    DumpBuilder u4(long value) {
        return write(() -> out.writeInt((int) value));
    }

    DumpBuilder id(long value) {
        return idBytes == 4 ? u4(value) : write(() -> out.writeLong(value));
    }

    DumpBuilder zeros(int count) {
        return write(() -> out.write(new byte[count]));
    }

    DumpBuilder record(int tag, long length) {
        return u1(tag).u4(0).u4(length);
    }

    /** A record with this body. */
    DumpBuilder record(int tag, DumpBuilder body) {
        byte[] content = body.body();
        return record(tag, content.length).write(() -> out.write(content));
    }

    private byte[] body() {
        byte[] all = toByteArray();
        int header = "JAVA PROFILE 1.0.x".length() + 1 + 4 + 8;
        return java.util.Arrays.copyOfRange(all, header, all.length);
    }

    DumpBuilder string(long id, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return record(0x01, idBytes + (long) utf8.length).id(id).write(() -> out.write(utf8));
    }

    DumpBuilder loadClass(long id, long name) {
        return record(0x02, 8 + 2L * idBytes).u4(1).id(id).u4(0).id(name);
    }

    /** A class with fields of these types, and one static int. */
    DumpBuilder classDump(long id, long superId, long instanceBytes, int... fields) {
        u1(0x20).id(id).u4(0).id(superId).zeros(5 * idBytes).u4(instanceBytes);
        u2(1).u2(7).u1(10).u4(42);
        u2(1).id(99).u1(10).u4(42);
        u2(fields.length);
        for (int field : fields) {
            id(98).u1(field);
        }
        return this;
    }

    DumpBuilder instance(long id, long classId, int dataBytes) {
        return u1(0x21).id(id).u4(0).id(classId).u4(dataBytes).zeros(dataBytes);
    }

    DumpBuilder objectArray(long id, long classId, int length) {
        return u1(0x22).id(id).u4(0).u4(length).id(classId).zeros(length * idBytes);
    }

    DumpBuilder primitiveArray(long id, int type, int length, int elementBytes) {
        return u1(0x23).id(id).u4(0).u4(length).u1(type).zeros(length * elementBytes);
    }

    /** One root of each kind that HotSpot writes. */
    DumpBuilder roots(long id) {
        u1(0xff).id(id).u1(0x05).id(id).u1(0x07).id(id);
        u1(0x01).id(id).id(id);
        u1(0x02).id(id).u4(1).u4(2);
        u1(0x03).id(id).u4(1).u4(2);
        u1(0x08).id(id).u4(1).u4(2);
        u1(0x04).id(id).u4(1);
        return u1(0x06).id(id).u4(1);
    }

    byte[] toByteArray() {
        return bytes.toByteArray();
    }
}
