/** The counters of CPython's cyclic collector, {@code gc.get_stats()} as JSON. */
package dev.memoryadvisor.reading.gcgetstats;
