package dev.memoryadvisor;

import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;

/**
 * A file of a GC log, which may be one of several that a JVM has rotated.
 *
 * @param number its place among the parts of the submission
 * @param source its name and bytes
 * @param reader its reader
 * @param first what it says of its run before the first event; {@code null} if that was not looked for or is not there
 */
record GcLogPart(int number, Source source, Reader reader, GcLogHeader first) {
    /** Looks at the beginning, up to the first event. What cannot be read is reported when all of it is read. */
    static GcLogPart lookedAt(int number, Source source, Reader reader) {
        GcLogHeader header = null;
        try {
            reader.read(source, new Tally(source.name()), e -> {
                if (e instanceof GcEvent event) {
                    throw new FirstEvent(event);
                }
            });
        } catch (FirstEvent found) {
            header = found.event instanceof GcLogHeader h ? h : null;
        } catch (UnreadableException | IOException reportedLater) {
            header = null;
        }
        return new GcLogPart(number, source, reader, header);
    }

    /** When its first event was written, on the clock of its run; {@code null} without times. */
    Double seconds() {
        return first == null ? null : first.at().seconds();
    }

    /** Ends the reading once enough was seen. */
    private static final class FirstEvent extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient GcEvent event;

        private FirstEvent(GcEvent event) {
            super(null, null, false, false);
            this.event = event;
        }
    }
}
