package dev.memoryadvisor.fact;

/**
 * Objects of one type that CPython's cyclic collector found unreachable: what the program's reference cycles are made of.
 *
 * @param origin input and line of the first
 * @param type name of the type
 * @param count how many
 * @param uncollectable how many of these could not be freed
 * @param share count as a share of all objects that were found so, 0..1
 */
public record CollectableType(Origin origin, String type, long count, long uncollectable, double share)
        implements Located {}
