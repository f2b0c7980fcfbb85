package dev.memoryadvisor.fact;

import java.util.List;

/**
 * All development tools of one ecosystem that are no profilers, in lists whose names do not say that they are for
 * development.
 *
 * @param origin where the first of them stands
 * @param ecosystem {@code pypi}, {@code maven}
 * @param tools one or more, in the order of the input
 */
public record DevelopmentTools(Origin origin, String ecosystem, List<DevelopmentTool> tools) implements Located {
    private static final int SHOWN = 10;

    public DevelopmentTools {
        tools = List.copyOf(tools);
    }

    /** How many there are. */
    public int count() {
        return tools.size();
    }

    /** The names of the first ten, each with its kind: {@code pytest (test), mypy (lint)}. */
    public String names() {
        List<String> names = tools.stream()
                .limit(SHOWN)
                .map(t -> t.dependency().name() + " (" + t.kind() + ")")
                .toList();
        String shown = String.join(", ", names);
        return tools.size() > SHOWN ? shown + " and " + (tools.size() - SHOWN) + " more" : shown;
    }
}
