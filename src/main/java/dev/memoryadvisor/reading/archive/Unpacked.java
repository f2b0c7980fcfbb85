package dev.memoryadvisor.reading.archive;

import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.reading.Source;
import java.util.List;

/**
 * What was in the bytes of one part.
 *
 * @param sources inputs, in natural order of their names
 * @param unreadable what could not be opened, or was skipped though it might have been evidence
 */
public record Unpacked(List<Source> sources, List<Unreadable> unreadable) {
    public Unpacked {
        sources = List.copyOf(sources);
        unreadable = List.copyOf(unreadable);
    }
}
