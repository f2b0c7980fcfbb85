package dev.memoryadvisor.fact;

/**
 * Classes of a JVM that were made while it ran, by what makes them. A histogram shows only those that have an instance.
 *
 * @param origin input and line of the first
 * @param kind what they are, in the plural: {@code lambdas}, {@code dynamic proxies}, {@code classes of CGLIB}, …
 * @param classes how many have an instance
 * @param instances instances of all
 * @param example name of the first, as printed
 */
public record GeneratedClasses(Origin origin, String kind, long classes, long instances, String example)
        implements Located {}
