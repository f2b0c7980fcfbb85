package dev.memoryadvisor.fact;

/**
 * Classes whose name a JVM's histogram holds several times: each time another class loader has loaded it.
 *
 * @param origin input and line of the first row of the name that comes most often
 * @param name that name, as printed
 * @param times how often it comes
 * @param names how many names come three times or more
 */
public record RepeatedClasses(Origin origin, String name, int times, int names) implements Located {}
