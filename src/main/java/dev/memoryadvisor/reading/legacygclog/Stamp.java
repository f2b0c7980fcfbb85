package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.DateStamp;
import java.time.Instant;

/**
 * The times before a record, in any choice: {@code 2022-08-01T17:17:33.375+0000: 0.163: #0: }, that is date and time,
 * seconds since the start, number of the collection. Not thread-safe.
 */
final class Stamp {
    private final DateStamp date = new DateStamp();
    private double uptime = Double.NaN;
    private double wall = Double.NaN;
    private long id = Cursor.NONE;

    void clear() {
        uptime = Double.NaN;
        wall = Double.NaN;
        id = Cursor.NONE;
    }

    /** Skips the stamps that stand here and keeps them; {@code false} if there are none. */
    boolean skip(Cursor at) {
        boolean any = false;
        while (true) {
            int from = at.at();
            if (at.peek() == '#') {
                at.goTo(from + 1);
                long number = at.whole();
                if (number == Cursor.NONE || !at.skip(':')) {
                    at.goTo(from);
                    return any;
                }
                id = number;
            } else if (!Cursor.digit(at.peek()) || !(date(at) || seconds(at))) {
                at.goTo(from);
                return any;
            }
            at.skip(' ');
            any = true;
        }
    }

    private boolean date(Cursor at) {
        if (at.peek(4) != '-' || at.peek(10) != 'T' || at.end() - at.at() < DateStamp.LENGTH) {
            return false;
        }
        long millis = date.millis(at.buffer(), at.at(), at.end());
        int behind = at.at() + DateStamp.LENGTH;
        if (millis == DateStamp.NONE || behind >= at.end() || at.buffer()[behind] != ':') {
            return false;
        }
        wall = millis / 1e3;
        at.goTo(behind + 1);
        return true;
    }

    private boolean seconds(Cursor at) {
        int from = at.at();
        double value = at.decimal();
        if (value >= 0 && at.peek() == ':' && fraction(at, from, at.at())) {
            uptime = value;
            at.goTo(at.at() + 1);
            return true;
        }
        return false;
    }

    /** Uptimes have three digits or more behind the point; {@code Lock 5: } is none. */
    private static boolean fraction(Cursor at, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Cursor.digit(at.buffer()[i])) {
                return to - i > 3;
            }
        }
        return false;
    }

    /** Seconds since the process started; NaN if not printed. */
    double uptime() {
        return uptime;
    }

    /** Seconds since 1970; NaN if not printed. */
    double wall() {
        return wall;
    }

    /** Number of the collection, or {@code null}. */
    Integer id() {
        return id == Cursor.NONE || id > Integer.MAX_VALUE ? null : Integer.valueOf((int) id);
    }

    /** The moment so many milliseconds later. */
    static GcMoment moment(double uptime, double wall, double later) {
        if (Double.isNaN(uptime) && Double.isNaN(wall)) {
            return GcMoment.UNKNOWN;
        }
        return new GcMoment(
                Double.isNaN(uptime) ? null : Double.valueOf(Math.round((uptime + later / 1e3) * 1e6) / 1e6),
                Double.isNaN(wall) ? null : Instant.ofEpochMilli(Math.round(wall * 1e3 + later)));
    }
}
