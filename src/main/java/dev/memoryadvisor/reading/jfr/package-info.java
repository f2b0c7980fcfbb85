/** Recordings of the JDK Flight Recorder: their events {@code jdk.ObjectCount} are class histograms. */
package dev.memoryadvisor.reading.jfr;
