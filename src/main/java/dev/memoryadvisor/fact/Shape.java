package dev.memoryadvisor.fact;

/** How a line runs over the snapshots of a series. */
public enum Shape {
    /** No change worth naming. */
    FLAT,
    /** Rises at about the same rate throughout. */
    LINEAR,
    /** Rises in steps that are never given back. */
    STAIRCASE,
    /** Rises at first and levels off: a cache that fills, a program that warms up. */
    PLATEAU,
    /** Rises and falls again and again. */
    SAW,
    /** One jump up and back. */
    BURST,
    /** Falls. */
    FALLING
}
