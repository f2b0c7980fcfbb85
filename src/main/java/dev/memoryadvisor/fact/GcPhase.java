package dev.memoryadvisor.fact;

/**
 * A part of a pause whose time the log prints on its own.
 *
 * @param origin input and line
 * @param at when it ended
 * @param gcId number that the JVM gave the collection, from 0; {@code null} if not printed
 * @param name {@code Reference Processing} or {@code Class Unloading}; others are not read
 * @param millis how long it took
 */
public record GcPhase(Origin origin, GcMoment at, Integer gcId, String name, double millis) implements GcEvent {
    /** Soft, weak, final and phantom references are looked at. */
    public static final String REFERENCE_PROCESSING = "Reference Processing";

    /** Classes whose loader is not reachable any more are unloaded. */
    public static final String CLASS_UNLOADING = "Class Unloading";
}
