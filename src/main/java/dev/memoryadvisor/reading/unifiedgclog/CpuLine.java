package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.reading.Digits;
import dev.memoryadvisor.reading.Shape;
import dev.memoryadvisor.reading.Word;
import java.util.stream.IntStream;

/**
 * {@code User=0.01s Sys=0.00s Real=0.00s}: CPU time of a pause. One object is used for all lines; its values are those of the
 * last. Not thread-safe.
 */
final class CpuLine {
    /** What it begins with. */
    static final Word USER = Word.of("User=");

    private static final Word SYS = Word.of("s Sys=");
    private static final Word REAL = Word.of("s Real=");

    /** Nearly all pauses take less than ten seconds. */
    private static final String USUAL_FORM = "User=#.##s Sys=#.##s Real=#.##s";

    /** Length of a line of the usual form. */
    static final int USUAL_LENGTH = USUAL_FORM.length();

    private static final Shape USUAL = Shape.of(USUAL_FORM);

    private static final int USUAL_USER = "User=".length();
    private static final int USUAL_SYS = "User=#.##s Sys=".length();
    private static final int USUAL_REAL = "User=#.##s Sys=#.##s Real=".length();

    /** Each number of hundredths in seconds: a division takes longer. */
    private static final double[] HUNDREDTHS = IntStream.range(0, 1000)
            .mapToDouble(hundredths -> hundredths / 100.0)
            .toArray();

    private int at;
    private boolean impossible;
    private double user;
    private double sys;
    private double real;

    /** Takes a line that begins here and ends with a line feed. */
    Meaning take(byte[] bytes, int from) {
        if (usual(bytes, from)) {
            user = usualUser(bytes, from);
            sys = usualSys(bytes, from);
            real = usualReal(bytes, from);
            return Meaning.FACT;
        }
        at = from;
        impossible = false;
        user = seconds(USER, bytes);
        sys = seconds(SYS, bytes);
        real = seconds(REAL, bytes);
        if (impossible) {
            return Meaning.IMPOSSIBLE;
        }
        return user < 0 || sys < 0 || real < 0 ? Meaning.UNKNOWN : Meaning.FACT;
    }

    /** Whether a line of the usual length begins here. */
    static boolean usual(byte[] bytes, int from) {
        return USUAL.standsAt(bytes, from);
    }

    /** Seconds in the program's own code, of such a line. */
    static double usualUser(byte[] bytes, int from) {
        return fewSeconds(bytes, from + USUAL_USER);
    }

    /** Seconds in the kernel, of such a line. */
    static double usualSys(byte[] bytes, int from) {
        return fewSeconds(bytes, from + USUAL_SYS);
    }

    /** Seconds on the clock, of such a line. */
    static double usualReal(byte[] bytes, int from) {
        return fewSeconds(bytes, from + USUAL_REAL);
    }

    /** Seconds of one digit, the point and two digits. */
    private static double fewSeconds(byte[] bytes, int from) {
        int units = bytes[from] - '0';
        int tenths = bytes[from + 2] - '0';
        int hundredths = bytes[from + 3] - '0';
        return HUNDREDTHS[units * 100 + tenths * 10 + hundredths];
    }

    private double seconds(Word name, byte[] bytes) {
        int from = at;
        if (!name.standsAt(bytes, from)) {
            return Digits.NONE;
        }
        from += name.length();
        int point = Digits.end(bytes, from);
        int to = Digits.decimalEnd(bytes, from, point);
        at = to;
        double seconds = Digits.decimal(bytes, from, point, to);
        impossible |= seconds == Digits.IMPOSSIBLE;
        return seconds;
    }

    /** Seconds in the program's own code. */
    double user() {
        return user;
    }

    /** Seconds in the kernel. */
    double sys() {
        return sys;
    }

    /** Seconds on the clock. */
    double real() {
        return real;
    }
}
