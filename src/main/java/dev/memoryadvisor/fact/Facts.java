package dev.memoryadvisor.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * All that is known in one analysis.
 *
 * @param program the program as a whole; also among the facts
 * @param all the facts that rules see, those of runs left out
 * @param runs facts of each run that a GC log shows; those of one run say nothing of another
 * @param present words of the needs that the input meets ({@code histogram.live}, {@code context.replicas}, …)
 * @param misleading words of the needs that it does not meet although evidence of that kind is there, because its form
 *     would mislead
 */
public record Facts(
        Program program, List<Object> all, List<List<Object>> runs, Set<String> present, Set<String> misleading) {
    public Facts {
        all = List.copyOf(all);
        runs = runs.stream().map(List::copyOf).toList();
        present = Set.copyOf(present);
        misleading = Set.copyOf(misleading);
    }

    /** What rules see at a time: with each run all that is no run's. */
    public List<List<Object>> views() {
        if (runs.isEmpty()) {
            return List.of(all);
        }
        return runs.stream()
                .map(run -> Stream.concat(all.stream(), run.stream()).toList())
                .toList();
    }

    /** The first fact of this type, if there is one. */
    public <T> Optional<T> first(Class<T> type) {
        return Stream.concat(all.stream(), runs.stream().flatMap(List::stream))
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
