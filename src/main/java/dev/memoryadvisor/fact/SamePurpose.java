package dev.memoryadvisor.fact;

import java.util.List;

/**
 * Dependencies that do the same job, so that one of them may do.
 *
 * @param purpose the job ({@code HTTP client})
 * @param ecosystem ecosystem of all of them
 * @param dependencies two or more, in the order of the input
 * @param direct whether the program itself is known to ask for all of them
 * @param leastBytes the smallest footprint of those that no other dependency imports anyway; {@code null} if there are
 *     none or one of them was not measured
 */
public record SamePurpose(
        String purpose, String ecosystem, List<Dependency> dependencies, boolean direct, Long leastBytes)
        implements Located {
    public SamePurpose {
        dependencies = List.copyOf(dependencies);
    }

    @Override
    public Origin origin() {
        return dependencies.get(0).origin();
    }

    /** Their names, with commas between them. */
    public String names() {
        return String.join(", ", dependencies.stream().map(Dependency::name).toList());
    }
}
