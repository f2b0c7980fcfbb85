package dev.memoryadvisor.reading.hprof;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The bytes of a dump as big-endian numbers. Throws {@link EOFException} where the dump ends too early. */
final class DumpInput implements Closeable {
    private static final int BUFFER = 256 * 1024;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int limit;
    private long before;
    private int idBytes;

    DumpInput(InputStream in) {
        this.in = in;
    }

    /** Says how long an identifier is: 4 or 8 bytes. */
    void idBytes(int bytes) {
        idBytes = bytes;
    }

    /** How long an identifier is, in bytes. */
    int idBytes() {
        return idBytes;
    }

    /** Bytes read or skipped so far. */
    long position() {
        return before + at;
    }

    /** The next byte, or -1 at the end. */
    int tagOrEnd() throws IOException {
        return at < limit || fill() ? buffer[at++] & 0xff : -1;
    }

    /** One byte. */
    int u1() throws IOException {
        need(1);
        return buffer[at++] & 0xff;
    }

    /** Two bytes. */
    int u2() throws IOException {
        need(2);
        int value = (buffer[at] & 0xff) << 8 | (buffer[at + 1] & 0xff);
        at += 2;
        return value;
    }

    /** Four bytes, without sign. */
    long u4() throws IOException {
        need(4);
        int value = (int) INT.get(buffer, at);
        at += 4;
        return value & 0xffff_ffffL;
    }

    /** Eight bytes. */
    long u8() throws IOException {
        need(8);
        long value = (long) LONG.get(buffer, at);
        at += 8;
        return value;
    }

    /** An identifier. */
    long id() throws IOException {
        return idBytes == 4 ? u4() : u8();
    }

    /** Four bytes so far ahead, without sign; {@link #need} was asked for them. */
    long u4At(int ahead) {
        return (int) INT.get(buffer, at + ahead) & 0xffff_ffffL;
    }

    /** One byte so far ahead; {@link #need} was asked for it. */
    int u1At(int ahead) {
        return buffer[at + ahead] & 0xff;
    }

    /** An identifier so far ahead; {@link #need} was asked for it. */
    long idAt(int ahead) {
        return idBytes == 4 ? u4At(ahead) : (long) LONG.get(buffer, at + ahead);
    }

    /** So many bytes; there are at most 256 Ki. */
    byte[] bytes(int count) throws IOException {
        need(count);
        byte[] copy = Arrays.copyOfRange(buffer, at, at + count);
        at += count;
        return copy;
    }

    /** Leaves bytes out. */
    void skip(long count) throws IOException {
        if (count <= limit - at) {
            at += (int) count;
            return;
        }
        long left = count;
        while (left > limit - at) {
            left -= limit - at;
            at = limit;
            if (!fill()) {
                throw new EOFException();
            }
        }
        at += (int) left;
    }

    /** Makes sure that so many bytes, at most 256 Ki, can be looked at. */
    void need(int count) throws IOException {
        if (limit - at < count) {
            fetch(count);
        }
    }

    private void fetch(int count) throws IOException {
        while (limit - at < count) {
            if (!fill()) {
                throw new EOFException();
            }
        }
    }

    private boolean fill() throws IOException {
        System.arraycopy(buffer, at, buffer, 0, limit - at);
        before += at;
        limit -= at;
        at = 0;
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read <= 0) {
            return false;
        }
        limit += read;
        return true;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
