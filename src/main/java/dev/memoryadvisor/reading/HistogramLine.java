package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.HistogramRows;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One line of a class histogram of HotSpot, in a file of its own or in a GC log, taken apart where it stands in the
 * buffer. One object is used for all lines; its values are those of the
 * last line. Not thread-safe.
 */
public final class HistogramLine {
    /** What a line is. */
    public enum Form {
        /** Blank, rule of dashes, or process id. */
        BLANK,
        HEADING,
        ROW,
        TOTAL,
        /** A row or total with a number that no process can reach. */
        IMPOSSIBLE,
        /** A row that ends early. */
        CUT,
        OTHER
    }

    private static final byte[] INSTANCES = bytes("#instances");
    private static final byte[] TOTAL = bytes("Total");
    /** What {@link #number()} says of a number that is too large or negative; digits never give it. */
    private static final long IMPOSSIBLE = -2;

    private static final long NO_NUMBER = -1;

    /** Where HotSpot's columns end behind the colon, if no number is longer than its column. */
    private static final int INSTANCES_END = 14;

    private static final int BYTES_END = 29;
    private static final int NAME = 31;

    private final Modules modules = new Modules();
    private byte[] buffer;
    private int at;
    private int end;
    private long rank;
    private long instances;
    private long bytes;
    private int nameStart;
    private int nameEnd;
    private int moduleStart;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** Takes the line apart that stands between these offsets; the bytes must stay until its values were asked for. */
    public Form take(byte[] bytesOfLine, int from, int to) {
        buffer = bytesOfLine;
        at = from;
        end = to;
        while (end > at && blank(buffer[end - 1])) {
            end--;
        }
        skipBlanks();
        if (at == end) {
            return Form.BLANK;
        }
        byte first = buffer[at];
        if (first >= '0' && first <= '9') {
            return row();
        }
        return switch (first) {
            case 'T' -> total();
            case '-' -> onlyDashes() ? Form.BLANK : Form.OTHER;
            case 'n' -> contains(INSTANCES) ? Form.HEADING : Form.OTHER;
            default -> Form.OTHER;
        };
    }

    private Form row() {
        rank = readRank();
        if (at == end || buffer[at] != ':') {
            return Form.OTHER;
        }
        at++;
        if (at == end) {
            return Form.BLANK;
        }
        if (columns()) {
            return Form.ROW;
        }
        if (!skipBlanks()) {
            return Form.OTHER;
        }
        Form numbers = instancesAndBytes();
        if (numbers == Form.OTHER || numbers == Form.CUT) {
            return numbers;
        }
        if (!skipBlanks()) {
            return at == end ? Form.CUT : Form.OTHER;
        }
        name(at);
        return numbers == Form.IMPOSSIBLE || rank < 0 ? Form.IMPOSSIBLE : Form.ROW;
    }

    private long readRank() {
        if (end - at >= Long.BYTES) {
            int digits = Column.digits(buffer, at);
            if (digits < Long.BYTES) {
                int first = at;
                at += digits;
                return Column.whole(buffer, first, digits);
            }
        }
        return number();
    }

    /** Reads the columns where HotSpot puts them; {@code false}, and nothing done, if they stand elsewhere. */
    private boolean columns() {
        int name = at + NAME;
        if (rank < 0
                || at < Long.BYTES
                || name >= end
                || buffer[at] != ' '
                || buffer[at + INSTANCES_END] != ' '
                || buffer[name - 2] != ' '
                || buffer[name - 1] != ' '
                || blank(buffer[name])) {
            return false;
        }
        long first = Column.number(buffer, at, at + INSTANCES_END);
        long second = Column.number(buffer, at + INSTANCES_END, at + BYTES_END);
        if (first < 0 || second < 0 || first > Amounts.LARGEST || second > Amounts.LARGEST) {
            return false;
        }
        instances = first;
        bytes = second;
        name(name);
        return true;
    }

    private void name(int start) {
        nameStart = start;
        nameEnd = end;
        moduleStart = -1;
        findModule();
    }

    private Form total() {
        if (!startsWith(TOTAL)) {
            return Form.OTHER;
        }
        at += TOTAL.length;
        if (!skipBlanks()) {
            return Form.OTHER;
        }
        Form numbers = instancesAndBytes();
        if (numbers == Form.ROW) {
            return at == end ? Form.TOTAL : Form.OTHER;
        }
        return numbers;
    }

    private Form instancesAndBytes() {
        instances = number();
        if (instances == NO_NUMBER) {
            return Form.OTHER;
        }
        if (!skipBlanks()) {
            return at == end ? Form.CUT : Form.OTHER;
        }
        bytes = number();
        if (bytes == NO_NUMBER) {
            return Form.OTHER;
        }
        return instances == IMPOSSIBLE || bytes == IMPOSSIBLE ? Form.IMPOSSIBLE : Form.ROW;
    }

    /** The number at this place, or one of the two constants. */
    private long number() {
        boolean negative = at < end && buffer[at] == '-';
        if (negative) {
            at++;
        }
        int first = at;
        long value = 0;
        boolean impossible = negative;
        while (at < end && buffer[at] >= '0' && buffer[at] <= '9') {
            if (value <= Amounts.LARGEST) {
                value = value * 10 + (buffer[at] - '0');
            }
            at++;
        }
        impossible |= value > Amounts.LARGEST;
        if (at == first) {
            return NO_NUMBER;
        }
        return impossible ? IMPOSSIBLE : value;
    }

    /** Finds {@code (module@version)} at the end; a class name itself may hold blanks and brackets (Kotlin, Scala). */
    private void findModule() {
        if (buffer[end - 1] != ')') {
            return;
        }
        boolean version = false;
        for (int i = end - 2; i > nameStart; i--) {
            byte b = buffer[i];
            if (b == ' ') {
                return;
            }
            version |= b == '@';
            if (b == '(') {
                if (version && buffer[i - 1] == ' ') {
                    moduleStart = i + 1;
                    nameEnd = i - 1;
                }
                return;
            }
        }
    }

    private boolean skipBlanks() {
        int from = at;
        while (at < end && blank(buffer[at])) {
            at++;
        }
        return at > from;
    }

    private static boolean blank(byte b) {
        return b == ' ' || b == '\t' || b == '\r';
    }

    private boolean onlyDashes() {
        for (int i = at; i < end; i++) {
            if (buffer[i] != '-') {
                return false;
            }
        }
        return true;
    }

    private boolean startsWith(byte[] word) {
        return end - at >= word.length && Arrays.equals(buffer, at, at + word.length, word, 0, word.length);
    }

    private boolean contains(byte[] word) {
        for (int i = at; i + word.length <= end; i++) {
            if (Arrays.equals(buffer, i, i + word.length, word, 0, word.length)) {
                return true;
            }
        }
        return false;
    }

    /** Number of the row, from 1. */
    public long rank() {
        return rank;
    }

    /** Instances of a row or of the total. */
    public long instances() {
        return instances;
    }

    /** Bytes of a row or of the total. */
    public long bytes() {
        return bytes;
    }

    /** Adds the row to others; only now is anything of it copied. */
    void addTo(HistogramRows.Builder rows, int lineNumber) {
        rows.add(buffer, nameStart, nameEnd, module(), instances, bytes, lineNumber);
    }

    /** Module and version as printed, without brackets, or {@code null}. */
    private String module() {
        return moduleStart < 0 ? null : modules.of(buffer, moduleStart, end - 1);
    }
}
