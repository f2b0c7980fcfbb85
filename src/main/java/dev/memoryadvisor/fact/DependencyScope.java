package dev.memoryadvisor.fact;

import java.util.List;

/** How far the scope of a dependency reaches into the running program. */
public final class DependencyScope {
    /** From the scope that does not reach it to the one that is always there; what is not named reaches furthest. */
    private static final List<String> REACH = List.of(
            "import",
            "none",
            "test-only",
            "test-runtime",
            "test",
            "dev",
            "compile-only",
            "provided",
            "system",
            "optional");

    private DependencyScope() {}

    /** Whether the second reaches further than the first; one that is not known reaches less than any that is. */
    public static boolean wider(String scope, String than) {
        return scope != null && (than == null || reach(scope) > reach(than));
    }

    /** Whether a scope says that it is not there when the program runs; {@code null} does not say so. */
    public static boolean onlyForDevelopment(String scope) {
        return scope != null && reach(scope) < REACH.indexOf("provided");
    }

    private static int reach(String scope) {
        int at = REACH.indexOf(scope);
        return at < 0 ? REACH.size() : at;
    }
}
