package dev.memoryadvisor.fact;

/**
 * A dependency that serves those who write the program, in a list that does not say that it is for them.
 *
 * @param dependency the dependency of this program
 * @param kind {@code test}, {@code lint}, {@code build}, {@code documentation}, {@code interactive}, {@code debug} or
 *     {@code profiler}
 */
public record DevelopmentTool(Dependency dependency, String kind) implements Located {
    @Override
    public Origin origin() {
        return dependency.origin();
    }
}
