/**
 * GC events → what rules and charts see of a run. {@link dev.memoryadvisor.measure.gc.GcMeasures} takes the events of one
 * input one by one, in constant memory, and gives a {@link dev.memoryadvisor.measure.gc.GcResult} at the end.
 */
package dev.memoryadvisor.measure.gc;
