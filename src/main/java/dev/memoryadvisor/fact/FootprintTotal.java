package dev.memoryadvisor.fact;

/**
 * What the dependencies of one ecosystem cost together, as far as they were measured. Footprints do not add up: what two
 * dependencies both import is in both. The true figure lies between the bounds.
 *
 * @param origin where the list begins
 * @param ecosystem {@code pypi} or {@code maven}
 * @param dependencies dependencies that the program may load
 * @param measured those among them whose footprint is known
 * @param unionLowerBytes the largest of their footprints, optional dependencies left out: what they cost at least
 * @param unionUpperBytes the sum of their footprints: what they cost at most
 */
public record FootprintTotal(
        Origin origin, String ecosystem, int dependencies, int measured, long unionLowerBytes, long unionUpperBytes)
        implements Located {}
