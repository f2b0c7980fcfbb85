package dev.memoryadvisor.fact;

/**
 * An object that CPython's cyclic collector found unreachable, from {@code gc.DEBUG_COLLECTABLE} or
 * {@code gc.DEBUG_UNCOLLECTABLE}.
 *
 * @param origin input and line
 * @param typeName name of its type
 * @param uncollectable whether it could not be freed
 */
public record PythonGarbage(Origin origin, String typeName, boolean uncollectable) implements GcEvent {}
