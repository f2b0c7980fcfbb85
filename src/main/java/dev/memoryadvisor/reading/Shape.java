package dev.memoryadvisor.reading;

/**
 * A text of 24 to 32 bytes in which digits may be any: {@code User=#.##s Sys=#.##s Real=#.##s}. It is compared eight bytes at
 * a time, of which the last may overlap those before, without a branch for each number. That pays where nearly all lines have
 * one shape.
 *
 * @param length its length in bytes
 */
public record Shape(int length, Eight first, Eight second, Eight third, Eight last) {
    private static final char DIGIT = '#';

    /**
     * Eight bytes of it.
     *
     * @param text the bytes, with zeros for digits
     * @param digits ones where digits are
     */
    public record Eight(long text, long digits) {
        private static Eight of(String pattern, int from) {
            long text = 0;
            long digits = 0;
            for (int i = from + Long.BYTES - 1; i >= from; i--) {
                char c = pattern.charAt(i);
                text = text << Byte.SIZE | (c == DIGIT ? '0' : c);
                digits = digits << Byte.SIZE | (c == DIGIT ? 0xff : 0);
            }
            return new Eight(text, digits);
        }

        /** Zero if these bytes have that shape. */
        private long differs(long eight) {
            return ((eight ^ text) & ~digits) | (EightBytes.noDigits(eight) & digits);
        }
    }

    /** The shape of this pattern of ASCII characters; each {@code #} is a digit. */
    public static Shape of(String pattern) {
        int length = pattern.length();
        return new Shape(
                length,
                Eight.of(pattern, 0),
                Eight.of(pattern, Long.BYTES),
                Eight.of(pattern, 2 * Long.BYTES),
                Eight.of(pattern, length - Long.BYTES));
    }

    /** Whether a text of this shape stands there; as many bytes must stand there. */
    public boolean standsAt(byte[] bytes, int from) {
        return (first.differs(EightBytes.at(bytes, from))
                        | second.differs(EightBytes.at(bytes, from + Long.BYTES))
                        | third.differs(EightBytes.at(bytes, from + 2 * Long.BYTES))
                        | last.differs(EightBytes.at(bytes, from + length - Long.BYTES)))
                == 0;
    }
}
