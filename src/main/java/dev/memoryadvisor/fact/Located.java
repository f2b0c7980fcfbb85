package dev.memoryadvisor.fact;

/** A fact that knows where it was read, so that a finding can quote it. */
public interface Located {
    /** Input and line; {@code null} if the fact was computed from several places. */
    Origin origin();
}
