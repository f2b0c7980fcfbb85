/** Statistics of memray as JSON ({@code memray stats --json}). */
package dev.memoryadvisor.reading.memraystats;
