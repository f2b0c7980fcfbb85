package dev.memoryadvisor.fact;

/**
 * How much of a class there is more than at an earlier time, as a tool printed it that compares two states itself
 * (Pympler's {@code get_diff}, objgraph's {@code show_growth}). Only classes that grew, the largest first.
 *
 * @param origin input and line
 * @param name exactly as printed
 * @param displayName friendly form
 * @param kind whose class it is
 * @param rank place in the order, from 1
 * @param instances instances more than before, above 0
 * @param bytes shallow bytes more than before; {@code null} where the format has none
 * @param ownClass the application's class that grew most; {@code null} if none did
 * @param classes number of classes that grew
 */
public record ClassDifference(
        Origin origin,
        String name,
        String displayName,
        ClassOrigin kind,
        int rank,
        long instances,
        Long bytes,
        String ownClass,
        int classes)
        implements Located {}
