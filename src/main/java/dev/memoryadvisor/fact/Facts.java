package dev.memoryadvisor.fact;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All that is known in one analysis.
 *
 * @param program the program as a whole; also among the facts
 * @param all the facts that rules see
 * @param present words of the needs that the input meets ({@code histogram.live}, {@code context.replicas}, …)
 * @param misleading words of the needs that it does not meet although evidence of that kind is there, because its form
 *     would mislead
 */
public record Facts(Program program, List<Object> all, Set<String> present, Set<String> misleading) {
    public Facts {
        all = List.copyOf(all);
        present = Set.copyOf(present);
        misleading = Set.copyOf(misleading);
    }

    /** The first fact of this type, if there is one. */
    public <T> Optional<T> first(Class<T> type) {
        return all.stream().filter(type::isInstance).map(type::cast).findFirst();
    }
}
