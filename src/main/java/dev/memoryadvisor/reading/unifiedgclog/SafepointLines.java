package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Labels;
import dev.memoryadvisor.reading.Word;

/** Lines of tag {@code safepoint}: {@code runtime/safepoint.cpp}. */
final class SafepointLines {
    private static final Word SAFEPOINT = Word.of("Safepoint \"");
    private static final Word REACHING = Word.of("Reaching safepoint: ");
    private static final Word TOTAL = Word.of("Total: ");
    private static final Word ENTERING = Word.of("Entering safepoint region: ");
    private static final Word STOPPED = Word.of("Total time for which application threads were stopped: ");
    private static final Word STOPPING = Word.of("Stopping threads took: ");

    private final Labels<String> operations = new Labels<>(text -> text);
    private String entered;
    private GcSafepoint safepoint;

    /** Takes a line; {@link #safepoint()} is what it says if it carries a fact. */
    Meaning take(Cursor line, Origin origin, GcMoment at) {
        if (line.skip(SAFEPOINT)) {
            return since13(line, origin, at);
        }
        if (line.skip(ENTERING)) {
            entered = operations.of(line.buffer(), line.at(), line.end());
            return Meaning.UNDERSTOOD;
        }
        if (line.skip(STOPPED)) {
            return before13(line, origin, at);
        }
        return Meaning.UNDERSTOOD;
    }

    /** Whether a line without tags looks like one of these. */
    static boolean like(Cursor line) {
        return line.startsWith(SAFEPOINT) || line.startsWith(ENTERING) || line.startsWith(STOPPED);
    }

    private Meaning since13(Cursor line, Origin origin, GcMoment at) {
        int from = line.at();
        int quote = from;
        while (quote < line.end() && line.buffer()[quote] != '"') {
            quote++;
        }
        line.goTo(quote);
        double reaching = line.find(REACHING) ? line.decimal() : Cursor.NONE;
        double total = line.find(TOTAL) ? line.decimal() : Cursor.NONE;
        if (total < 0) {
            return Meaning.UNKNOWN;
        }
        safepoint = new GcSafepoint(
                origin,
                at,
                operations.of(line.buffer(), from, quote),
                reaching < 0 ? null : Double.valueOf(reaching / 1e6),
                total / 1e6);
        return Meaning.FACT;
    }

    private Meaning before13(Cursor line, Origin origin, GcMoment at) {
        double total = line.decimal();
        if (total < 0) {
            return Meaning.UNKNOWN;
        }
        double reaching = line.find(STOPPING) ? line.decimal() : Cursor.NONE;
        safepoint =
                new GcSafepoint(origin, at, entered, reaching < 0 ? null : Double.valueOf(reaching * 1e3), total * 1e3);
        entered = null;
        return Meaning.FACT;
    }

    GcSafepoint safepoint() {
        return safepoint;
    }
}
