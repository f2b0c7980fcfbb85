package dev.memoryadvisor.fact;

/**
 * A defect of a dependency, in the version that the program has, that costs memory.
 *
 * @param dependency the dependency of this program
 * @param what what is kept or wasted, and when
 * @param memory where it shows: {@code heap} or {@code native}
 * @param fixedIn first version without it
 * @param reference address that says so
 */
public record KnownDefect(Dependency dependency, String what, String memory, String fixedIn, String reference)
        implements Located {
    @Override
    public Origin origin() {
        return dependency.origin();
    }
}
