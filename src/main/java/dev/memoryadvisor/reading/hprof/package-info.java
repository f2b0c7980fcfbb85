/**
 * HPROF heap dumps of the JVM, read as a class histogram.
 *
 * <p>The records are those that {@code src/hotspot/share/services/heapDumper.cpp} describes and writes. A dump is read
 * as a stream, so that memory grows with the number of its classes and not with that of its objects.
 */
package dev.memoryadvisor.reading.hprof;
