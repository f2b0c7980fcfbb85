package dev.memoryadvisor.fact;

import java.util.List;

/**
 * One dependency of the running program that a list names at more than one version.
 *
 * @param dependency where it is named first
 * @param versions its versions in that list, two or more, in the order of the list
 */
public record SeveralVersions(Dependency dependency, List<String> versions) implements Located {
    public SeveralVersions {
        versions = List.copyOf(versions);
    }

    @Override
    public Origin origin() {
        return dependency.origin();
    }
}
