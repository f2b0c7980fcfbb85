/** Statistics of CPython's allocator of small objects: {@code sys._debugmallocstats()}. */
package dev.memoryadvisor.reading.debugmallocstats;
