package dev.memoryadvisor.finding;

import java.util.Locale;

/** Numbers as a person reads them, the same in every sentence. */
public final class Amount {
    private static final String[] UNITS = {"KiB", "MiB", "GiB", "TiB"};
    private static final int KIBI = 1024;

    private Amount() {}

    /** {@code 150,000}. */
    public static String of(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A number with one decimal, {@code 3.5}; whole from 100 on. */
    public static String of(double number) {
        return Math.abs(number) >= 100
                ? String.format(Locale.ROOT, "%,.0f", number)
                : String.format(Locale.ROOT, "%.1f", number);
    }

    /** Bytes in binary units: {@code 12.5 MiB}, {@code 512 B}. */
    public static String bytes(long bytes) {
        return bytes((double) bytes);
    }

    /** Bytes in binary units: {@code 12.5 MiB}, {@code 512 B}. */
    public static String bytes(double bytes) {
        if (Math.abs(bytes) < KIBI) {
            return String.format(Locale.ROOT, "%.0f B", bytes);
        }
        double value = bytes;
        int unit = -1;
        while (Math.abs(value) >= KIBI && unit < UNITS.length - 1) {
            value /= KIBI;
            unit++;
        }
        return String.format(Locale.ROOT, "%.1f %s", value, UNITS[unit]);
    }

    /** A share of 1 as {@code 12.5 %}. */
    public static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }

    /** Milliseconds as {@code 12.5 ms}, {@code 3.2 s}. */
    public static String millis(double millis) {
        return millis < 1000
                ? String.format(Locale.ROOT, "%.1f ms", millis)
                : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    /** Hours as {@code 3.5 hours}, {@code 12 minutes}, {@code 45 seconds}, {@code 4.0 days}; a second at least. */
    public static String hours(double hours) {
        if (hours * 60 < 2) {
            long seconds = Math.max(1, Math.round(hours * 3600));
            return seconds == 1 ? "1 second" : seconds + " seconds";
        }
        if (hours < 1) {
            return String.format(Locale.ROOT, "%.0f minutes", hours * 60);
        }
        return hours < 48
                ? String.format(Locale.ROOT, "%.1f hours", hours)
                : String.format(Locale.ROOT, "%.1f days", hours / 24);
    }
}
