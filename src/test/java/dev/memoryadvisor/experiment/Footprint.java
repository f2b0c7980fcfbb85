package dev.memoryadvisor.experiment;

/**
 * Memory of a program that has built its data, in bytes.
 *
 * @param live JVM: bytes of live objects, the histogram's total; CPython: bytes that tracemalloc traced
 * @param process JVM: heap used after a full collection; CPython: resident memory of the process
 */
record Footprint(long live, long process) {}
