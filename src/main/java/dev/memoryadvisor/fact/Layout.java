package dev.memoryadvisor.fact;

/** How large objects are in the runtime that the snapshot came from. */
public sealed interface Layout permits JvmLayout, CPythonLayout {}
