package dev.memoryadvisor;

import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.measure.gc.GcMeasures;
import dev.memoryadvisor.measure.gc.GcResult;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Files of one GC log, in the order of their times, measured as one: a JVM rotates its log ({@code gc.log.0},
 * {@code gc.log.1}, …, {@code gc.log.0.current}), and callers send the files in any order.
 *
 * <p>A file goes on with the run before it if nothing that both say differs (process id, collector, version, heap), if it
 * begins where the other ends or later, and if both started at the same time or, where their times do not tell when that
 * was, have the same name but for numbers. A process id alone says nothing: in containers it is 1.
 */
final class GcLogChain {
    private static final double SLACK_SECONDS = 1;
    private static final Duration SAME_START = Duration.ofSeconds(2);

    private final GcMeasures measures = new GcMeasures();
    private final GcLogPart firstPart;
    private GcLogHeader current;
    private GcMoment last = GcMoment.UNKNOWN;
    private int runs;
    private int offset;
    private int parts;

    /** A chain that begins with this file. */
    GcLogChain(GcLogPart firstPart) {
        this.firstPart = firstPart;
    }

    /** The file it begins with. */
    GcLogPart firstPart() {
        return firstPart;
    }

    /** Whether this file goes on where the chain ends. */
    boolean continuedBy(GcLogPart part) {
        GcLogHeader next = part.first();
        return parts > 0
                && current != null
                && next != null
                && part.reader() == firstPart.reader()
                && agree(current.processId(), next.processId())
                && agree(current.collector(), next.collector())
                && agree(current.runtimeVersion(), next.runtimeVersion())
                && agree(current.maxHeapBytes(), next.maxHeapBytes())
                && later(next.at())
                && sameRun(part, next);
    }

    private static boolean agree(Object one, Object other) {
        return one == null || other == null || Objects.equals(one, other);
    }

    private boolean later(GcMoment next) {
        if (last.uptimeSeconds() != null && next.uptimeSeconds() != null) {
            return next.uptimeSeconds() >= last.uptimeSeconds() - SLACK_SECONDS;
        }
        return last.wallClock() != null
                && next.wallClock() != null
                && !next.wallClock().isBefore(last.wallClock().minusSeconds((long) SLACK_SECONDS));
    }

    private boolean sameRun(GcLogPart part, GcLogHeader next) {
        Instant oneStart = start(current.at());
        Instant otherStart = start(next.at());
        if (oneStart != null && otherStart != null) {
            return Duration.between(oneStart, otherStart).abs().compareTo(SAME_START) <= 0;
        }
        return stem(firstPart.source().name()).equals(stem(part.source().name()));
    }

    private static Instant start(GcMoment moment) {
        return moment.wallClock() == null || moment.uptimeSeconds() == null
                ? null
                : moment.wallClock().minusMillis(Math.round(moment.uptimeSeconds() * 1e3));
    }

    /** A name without its numbers and without the mark of the file that is written to. */
    private static String stem(String name) {
        return name.replace(".current", "").replaceAll("[.\\-_]?\\d+", "");
    }

    /** The next file begins. */
    void begin(GcLogPart part) {
        offset = part.equals(firstPart) ? 0 : Math.max(0, runs - 1);
    }

    /** Takes the next event of the file. */
    void take(GcEvent event) {
        if (event instanceof GcLogHeader header) {
            current = header;
            runs = Math.max(runs, offset + header.run());
            measures.take(header.withRun(offset + header.run()));
            return;
        }
        GcMoment moment = moment(event);
        if (moment != null && moment.seconds() != null) {
            last = moment;
        }
        measures.take(event);
    }

    private static GcMoment moment(GcEvent event) {
        if (event instanceof GcPause pause) {
            return pause.at();
        }
        if (event instanceof GcCycle cycle) {
            return cycle.at();
        }
        if (event instanceof GcSafepoint safepoint) {
            return safepoint.at();
        }
        return event instanceof GcRunEnd end ? end.at() : null;
    }

    /** The file was read to its end and something in it was understood. */
    void read() {
        parts++;
    }

    /** Whether a file of it was read. */
    boolean any() {
        return parts > 0;
    }

    /** What the files say together. To be called once. */
    GcResult finish() {
        return measures.finish();
    }
}
