/** Class histograms of Eclipse OpenJ9: its own {@code jmap -histo} and {@code jcmd GC.class_histogram}. */
package dev.memoryadvisor.reading.openj9histogram;
