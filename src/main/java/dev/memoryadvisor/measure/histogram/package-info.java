/**
 * From the class histograms of one request to facts: the heap and its classes, the object layout, and over a series what
 * grows, with what, in which shape and how surely. Start at
 * {@link dev.memoryadvisor.measure.histogram.HistogramMeasures}.
 */
package dev.memoryadvisor.measure.histogram;
