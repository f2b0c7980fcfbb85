/**
 * Statistics of short series: does it rise, how fast, in what shape, and which of many tests may be believed together.
 * Pure functions of numbers; they know nothing of heaps.
 *
 * <p>The order of judgement matters: first {@link dev.memoryadvisor.measure.statistics.Shapes}, because Mann–Kendall
 * alone calls every warm-up and half of all slow sawtooths a rise; then size; then
 * {@link dev.memoryadvisor.measure.statistics.MannKendall} with
 * {@link dev.memoryadvisor.measure.statistics.BenjaminiHochberg} over the family that was looked at.
 */
package dev.memoryadvisor.measure.statistics;
