package dev.memoryadvisor.fact;

/** Whose class it is. */
public enum ClassOrigin {
    APPLICATION,
    LIBRARY,
    RUNTIME,
    ARRAY
}
