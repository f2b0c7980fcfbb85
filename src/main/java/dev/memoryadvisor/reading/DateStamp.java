package dev.memoryadvisor.reading;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * HotSpot's date and time, always in the form {@code 2026-11-24T12:28:41.050+0000}. The last date is remembered, as
 * nearly all lines of a log have the one before. Not thread-safe.
 */
public final class DateStamp {
    /** Length of the whole form. */
    public static final int LENGTH = 28;

    /** There is no date. */
    public static final long NONE = Long.MIN_VALUE;

    private static final int WITHOUT_OFFSET = 23;

    private int lastDate;
    private long lastDateDays;

    /**
     * Milliseconds since 1970, or {@link #NONE}.
     *
     * @param buffer bytes
     * @param from offset of the year
     * @param end offset behind the last byte that may be read
     */
    public long millis(byte[] buffer, int from, int end) {
        if (from + WITHOUT_OFFSET > end) {
            return NONE;
        }
        int year = digits(buffer, from, 4);
        int month = digits(buffer, from + 5, 2);
        int day = digits(buffer, from + 8, 2);
        int hour = digits(buffer, from + 11, 2);
        int minute = digits(buffer, from + 14, 2);
        int second = digits(buffer, from + 17, 2);
        int milli = digits(buffer, from + 20, 3);
        if ((year | month | day | hour | minute | second | milli) < 0) {
            return NONE;
        }
        int date = (year * 100 + month) * 100 + day;
        if (date != lastDate) {
            try {
                lastDateDays = LocalDate.of(year, month, day).toEpochDay();
            } catch (DateTimeException noDate) {
                return NONE;
            }
            lastDate = date;
        }
        long offset = 0;
        int sign = from + WITHOUT_OFFSET;
        if (from + LENGTH <= end && (buffer[sign] == '+' || buffer[sign] == '-')) {
            int hours = digits(buffer, sign + 1, 2);
            int minutes = digits(buffer, sign + 3, 2);
            if ((hours | minutes) >= 0) {
                offset = (buffer[sign] == '-' ? -1 : 1) * (hours * 60L + minutes) * 60;
            }
        }
        long seconds = lastDateDays * 86_400 + hour * 3600L + minute * 60L + second - offset;
        return seconds * 1000 + milli;
    }

    private static int digits(byte[] buffer, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            if (!Cursor.digit(buffer[i])) {
                return -1;
            }
            value = value * 10 + (buffer[i] - '0');
        }
        return value;
    }
}
