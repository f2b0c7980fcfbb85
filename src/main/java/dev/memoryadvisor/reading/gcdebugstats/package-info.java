/** What CPython's collector prints to standard error after {@code gc.set_debug(gc.DEBUG_STATS)}: 2.7 to 3.15. */
package dev.memoryadvisor.reading.gcdebugstats;
