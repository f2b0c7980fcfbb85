/** Statistics of CPython's {@code tracemalloc}: memory by the place that allocated it. */
package dev.memoryadvisor.reading.tracemalloc;
