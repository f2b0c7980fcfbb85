package dev.memoryadvisor.experiment;

import java.util.List;
import java.util.Locale;

/**
 * One row of the report: what a rule said, and what is true.
 *
 * @param rule id of the rule
 * @param version runtime and version, {@code JDK 17.0.15} or {@code CPython 3.11.7}
 * @param measure what the estimate counts: {@code heap} or {@code resident}
 * @param low bytes saved at least
 * @param likely bytes saved as a rule; 0 if the rule said nothing
 * @param high bytes saved at most
 * @param live bytes of live objects (JVM) or traced bytes (CPython) that the change saved
 * @param process heap in use (JVM) or resident memory (CPython) that the change saved
 */
record Outcome(String rule, String version, String measure, long low, long likely, long high, long live, long process) {
    /** Where two runs of one program differ by as much, 0.5 % or 8 KiB, the truth is not known any better. */
    private static final double NOISE_SHARE = 0.005;

    private static final long NOISE_BYTES = 8192;

    static final List<String> HEADING = List.of(
            "| rule | runtime | measure | low | likely | high | truth | inside | likely error | low ok | high ok |"
                    + " process |",
            "|---|---|---|---:|---:|---:|---:|---|---:|---|---|---:|");

    /** Bytes that the change saved, in the estimate's measure. */
    long truth() {
        return measure.equals("heap") ? live : process;
    }

    /** Whether the rule said nothing: then there is no estimate. */
    boolean quiet() {
        return high == 0;
    }

    boolean inside() {
        double noise = Math.max(NOISE_BYTES, NOISE_SHARE * Math.abs(truth()));
        return likely > 0 && truth() >= low - noise && truth() <= high + noise;
    }

    /** How far the likely figure is from the truth, as a share of the truth. */
    double error() {
        return truth() == 0 ? 1 : (double) (likely - truth()) / truth();
    }

    boolean near() {
        return likely > 0 && Math.abs(error()) <= 0.25;
    }

    boolean lowFair() {
        return likely > 0 && 2 * low >= likely - 1;
    }

    boolean highFair() {
        return likely > 0 && high <= 2 * likely + 1;
    }

    /** Contains the truth in a range that is not too wide. */
    boolean good() {
        return inside() && lowFair() && highFair();
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | %,d | %,d | %,d | %s | %+.1f %% | %s | %s | %,d |",
                rule,
                version,
                measure,
                low,
                likely,
                high,
                truth(),
                quiet() ? "quiet" : word(inside()),
                100 * error(),
                word(lowFair()),
                word(highFair()),
                process);
    }

    static boolean isLine(String line) {
        return line.startsWith("| ") && (line.contains(" | JDK ") || line.contains(" | CPython "));
    }

    /** Reads a line of the report. */
    static Outcome of(String line) {
        String[] cells = line.split("\\|", -1);
        String measure = cells[3].strip();
        long truth = bytes(cells[7]);
        long process = bytes(cells[12]);
        return new Outcome(
                cells[1].strip(),
                cells[2].strip(),
                measure,
                bytes(cells[4]),
                bytes(cells[5]),
                bytes(cells[6]),
                measure.equals("heap") ? truth : 0,
                process);
    }

    private static long bytes(String cell) {
        return Long.parseLong(cell.strip().replace(",", ""));
    }

    private static String word(boolean yes) {
        return yes ? "yes" : "**no**";
    }
}
