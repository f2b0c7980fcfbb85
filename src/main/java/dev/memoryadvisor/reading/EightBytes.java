package dev.memoryadvisor.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight bytes of an array as one number, the first lowest: they are compared and searched at once. */
public final class EightBytes {
    /** The value 1 in each byte; times a byte, that byte in each. */
    static final long ONES = 0x0101010101010101L;

    private static final long LOW_BITS = 0x7f7f7f7f7f7f7f7fL;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private EightBytes() {}

    /** The bytes from here on; there are eight. */
    public static long at(byte[] bytes, int from) {
        return (long) LONGS.get(bytes, from);
    }

    /** The highest bit of each byte that is 0 (H. S. Warren, Hacker's Delight, 6-1). */
    static long zeros(long eight) {
        return ~(((eight & LOW_BITS) + LOW_BITS) | eight | LOW_BITS);
    }

    /** Which byte, from 0, the lowest of these highest bits belongs to; 8 if none is set. */
    static int first(long highBits) {
        return Long.numberOfTrailingZeros(highBits) >>> 3;
    }
}
