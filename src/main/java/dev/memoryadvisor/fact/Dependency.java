package dev.memoryadvisor.fact;

import java.util.List;

/**
 * A dependency of the program.
 *
 * @param origin input and line
 * @param purl package URL; without version where none is pinned
 * @param ecosystem {@code pypi}, {@code maven}, {@code npm}
 * @param name name as the ecosystem normalises it (PEP 503; {@code group:artifact} for Maven)
 * @param version pinned version, or {@code null}
 * @param scope {@code compile}, {@code runtime}, {@code test}, {@code dev} … as the input says, or {@code null}
 * @param direct whether the program itself asks for it; {@code null} if the input does not tell
 * @param path names from the program down to this dependency's parent; empty if direct or unknown
 */
public record Dependency(
        Origin origin,
        String purl,
        String ecosystem,
        String name,
        String version,
        String scope,
        Boolean direct,
        List<String> path)
        implements Located {
    public Dependency {
        path = List.copyOf(path);
    }
}
