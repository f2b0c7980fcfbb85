/** Class histograms of HotSpot's serviceability agent: {@code jhsdb jmap --histo}, and {@code jmap -F -histo} of JDK 8. */
package dev.memoryadvisor.reading.jhsdbhistogram;
