package dev.memoryadvisor.fact;

/**
 * One import of a module, as {@code python -X importtime} prints it.
 *
 * @param origin input and line
 * @param module full name of the module
 * @param topLevel its top-level package
 * @param selfMicros microseconds for the module itself
 * @param cumulativeMicros microseconds with all that it imports first
 * @param depth how many imports stand around it, from 0
 */
public record ImportTime(
        Origin origin, String module, String topLevel, long selfMicros, long cumulativeMicros, int depth)
        implements Located {}
