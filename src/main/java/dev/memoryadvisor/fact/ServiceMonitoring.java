package dev.memoryadvisor.fact;

import java.util.List;

/**
 * What a program that serves requests brings along to measure itself with.
 *
 * @param origin where the first framework stands
 * @param ecosystem {@code pypi}, {@code maven}
 * @param frameworks frameworks and servers that make it a service; one or more
 * @param metrics libraries that measure the process: metrics, application performance monitoring; may be empty
 */
public record ServiceMonitoring(Origin origin, String ecosystem, List<Dependency> frameworks, List<Dependency> metrics)
        implements Located {
    public ServiceMonitoring {
        frameworks = List.copyOf(frameworks);
        metrics = List.copyOf(metrics);
    }

    /** The names of the frameworks, with commas between them. */
    public String names() {
        return String.join(", ", frameworks.stream().map(Dependency::name).toList());
    }
}
