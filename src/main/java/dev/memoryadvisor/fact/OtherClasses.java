package dev.memoryadvisor.fact;

/**
 * The classes of the last snapshot that are too small for a {@link ClassRow} of their own.
 *
 * @param origin input
 * @param classes number of classes
 * @param instances their instances
 * @param bytes their shallow bytes
 */
public record OtherClasses(Origin origin, int classes, long instances, long bytes) implements Located {}
