package dev.memoryadvisor.fact;

/**
 * Something lighter that does the same job under a condition.
 *
 * @param dependency the dependency of this program
 * @param instead what to take
 * @param condition when it does the same job
 * @param savesBytes resident bytes that were measured to be saved; {@code null} if not measured
 * @param reference address that says so
 */
public record Alternative(Dependency dependency, String instead, String condition, Long savesBytes, String reference)
        implements Located {
    @Override
    public Origin origin() {
        return dependency.origin();
    }
}
