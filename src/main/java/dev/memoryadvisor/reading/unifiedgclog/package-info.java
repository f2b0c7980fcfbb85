/**
 * GC logs of HotSpot's unified logging ({@code -Xlog:gc} and {@code -Xlog:gc*}), JDK 9 and later, of every collector.
 *
 * <p>A line is looked at where it stands in the buffer: {@link dev.memoryadvisor.reading.unifiedgclog.LogLine} finds its
 * decorations, {@link dev.memoryadvisor.reading.unifiedgclog.RunReader} its meaning by tag and first word. No line becomes
 * a string unless something of it is kept, and labels are strings once only.
 */
package dev.memoryadvisor.reading.unifiedgclog;
