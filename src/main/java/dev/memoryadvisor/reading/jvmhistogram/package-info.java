/** Class histograms of HotSpot: {@code jmap -histo} and {@code jcmd GC.class_histogram}, JDK 8 to 25. */
package dev.memoryadvisor.reading.jvmhistogram;
