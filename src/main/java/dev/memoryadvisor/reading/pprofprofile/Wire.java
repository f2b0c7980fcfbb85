package dev.memoryadvisor.reading.pprofprofile;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The fields of one message, in order, as the encoding of protocol buffers has them. Throws
 * {@link IndexOutOfBoundsException} where the bytes end inside a field or a field is of a kind that is not known.
 */
final class Wire {
    private static final int VARINT = 0;
    private static final int EIGHT_BYTES = 1;
    private static final int LENGTH = 2;
    private static final int FOUR_BYTES = 5;

    private final byte[] bytes;
    private int at;
    private final int end;
    private int field;
    private int kind;
    private long value;
    private int start;

    Wire(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Wire(byte[] bytes, int start, int end) {
        this.bytes = bytes;
        this.at = start;
        this.end = end;
    }

    /** Goes to the next field; {@code false} at the end. */
    boolean next() {
        if (at >= end) {
            return false;
        }
        long tag = varint();
        field = (int) (tag >>> 3);
        kind = (int) (tag & 7);
        switch (kind) {
            case VARINT -> value = varint();
            case EIGHT_BYTES -> skip(8);
            case FOUR_BYTES -> skip(4);
            case LENGTH -> {
                long length = varint();
                if (length < 0 || length > end - at) {
                    throw new IndexOutOfBoundsException("a field is longer than what is left");
                }
                start = at;
                at += (int) length;
            }
            default -> throw new IndexOutOfBoundsException("there is no kind of field with the number " + kind);
        }
        return true;
    }

    private void skip(int count) {
        if (count > end - at) {
            throw new IndexOutOfBoundsException("the last field is cut");
        }
        at += count;
    }

    private long varint() {
        long result = 0;
        for (int shift = 0; shift < 70; shift += 7) {
            if (at >= end) {
                throw new IndexOutOfBoundsException("a number is cut");
            }
            byte b = bytes[at++];
            result |= (b & 0x7fL) << shift;
            if (b >= 0) {
                return result;
            }
        }
        throw new IndexOutOfBoundsException("a number has more than ten bytes");
    }

    /** Number of the field. */
    int field() {
        return field;
    }

    /** Its number; 0 if it holds none. */
    long number() {
        return kind == VARINT ? value : 0;
    }

    /** Its message; an empty one if it holds none. */
    Wire message() {
        return kind == LENGTH ? new Wire(bytes, start, at) : new Wire(bytes, 0, 0);
    }

    /** Its text. */
    String text() {
        return kind == LENGTH ? new String(bytes, start, at - start, StandardCharsets.UTF_8) : "";
    }

    /** The numbers in it, packed or a single one, behind those that are there already. */
    long[] numbers(long[] before) {
        if (kind != LENGTH) {
            return append(before, number());
        }
        long[] all = before;
        Wire packed = message();
        while (packed.at < packed.end) {
            all = append(all, packed.varint());
        }
        return all;
    }

    private static long[] append(long[] numbers, long number) {
        long[] longer = Arrays.copyOf(numbers, numbers.length + 1);
        longer[numbers.length] = number;
        return longer;
    }
}
