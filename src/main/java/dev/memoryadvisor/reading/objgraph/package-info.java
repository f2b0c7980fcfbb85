/** Counts of objgraph: {@code show_most_common_types} and {@code show_growth}. */
package dev.memoryadvisor.reading.objgraph;
