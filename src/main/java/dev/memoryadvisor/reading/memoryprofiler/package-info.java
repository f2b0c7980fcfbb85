/** Tables of memory_profiler: resident memory line by line. */
package dev.memoryadvisor.reading.memoryprofiler;
