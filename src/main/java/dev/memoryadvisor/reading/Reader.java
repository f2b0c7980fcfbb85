package dev.memoryadvisor.reading;

import dev.memoryadvisor.fact.Evidence;
import java.io.IOException;
import java.util.function.Consumer;

/** Reads one format. Readers keep no state between inputs. */
public interface Reader {
    /** What this reader reads. */
    Format format();

    /**
     * Whether the beginning of an input looks like this format and no other. Cheap: looks at the head only, never at the
     * name of the input.
     */
    boolean recognises(Head head);

    /**
     * Reads an input and hands on what it finds, in the order of the input. A line that is not known is counted, never
     * an error; what cannot be read although the rest can is reported by {@link Tally#unreadable}.
     *
     * @param source the input
     * @param tally counts lines and collects warnings
     * @param evidence takes what is found
     * @throws UnreadableException if nothing of the input can be used
     * @throws IOException if the bytes cannot be had (broken compression, a limit)
     */
    void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException;
}
