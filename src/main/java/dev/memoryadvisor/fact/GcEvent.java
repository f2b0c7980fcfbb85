package dev.memoryadvisor.fact;

/**
 * Something that a GC log records at one moment. Events stream from the reader into measures and are gone: a log may
 * hold millions of them.
 */
public sealed interface GcEvent extends Evidence permits GcLogHeader, GcPause, PythonCollection {}
