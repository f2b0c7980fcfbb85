package dev.memoryadvisor;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.RuntimeKind;

/** What callers of tests say of their programs. */
public final class Contexts {
    private Contexts() {}

    /** The runtime, its version, and whether the histograms are live; each may be {@code null}. */
    public static Context of(RuntimeKind runtime, String version, Boolean live) {
        return new Context(
                null, null, null, runtime, version, live, null, null, null, null, null, null, null, null, null, null);
    }
}
