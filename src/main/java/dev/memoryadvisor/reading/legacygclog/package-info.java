/**
 * GC logs of HotSpot before unified logging, JDK 1.3 to 8: {@code -verbose:gc}, {@code -XX:+PrintGCDetails} and what else
 * {@code -XX:+Print…} adds, of Serial, Parallel, CMS, G1 and the Shenandoah that was taken back to JDK 8.
 *
 * <p>Several threads write such a log without regard for one another: a pause may be torn by lines of the concurrent
 * collector and go on lines later. So it is read as brackets that stay open over line ends
 * ({@link dev.memoryadvisor.reading.legacygclog.Brackets}), not line by line.
 */
package dev.memoryadvisor.reading.legacygclog;
