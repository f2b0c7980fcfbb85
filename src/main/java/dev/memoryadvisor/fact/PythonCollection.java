package dev.memoryadvisor.fact;

/**
 * One run of CPython's cyclic collector, from {@code gc.DEBUG_STATS}.
 *
 * @param origin input and line where it begins
 * @param generation generation that was collected
 * @param objectsBefore tracked objects in all generations when it began
 * @param permanent objects in the permanent generation; {@code null} if not printed
 * @param unreachable objects found unreachable; {@code null} if the log does not say
 * @param uncollectable objects that could not be freed; {@code null} likewise
 * @param elapsedMillis time it took; {@code null} likewise
 */
public record PythonCollection(
        Origin origin,
        int generation,
        long objectsBefore,
        Long permanent,
        Long unreachable,
        Long uncollectable,
        Double elapsedMillis)
        implements GcEvent {}
