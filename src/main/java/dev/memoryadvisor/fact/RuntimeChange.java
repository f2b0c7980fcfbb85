package dev.memoryadvisor.fact;

/**
 * A change of the runtime, newer than the version that the program runs on, that alone saves memory.
 *
 * @param runtime the program's runtime
 * @param version first version with the change ({@code 9}, {@code 3.11})
 * @param collector the collector that it is a change of; {@code null} if of all
 * @param saves what takes less memory
 * @param condition what the program must be or do for it, or the option to set; {@code null} if nothing
 * @param reference address that says so
 */
public record RuntimeChange(
        RuntimeKind runtime, String version, String collector, String saves, String condition, String reference) {}
