/** Allocation records of memray as CSV ({@code memray transform csv}). */
package dev.memoryadvisor.reading.memraycsv;
