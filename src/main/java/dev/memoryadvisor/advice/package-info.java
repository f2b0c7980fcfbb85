/**
 * Findings and links to recommendations: merged, capped, priced, ranked and judged by the gate.
 *
 * <p>May import {@code policy}, {@code finding} and {@code fact}.
 */
package dev.memoryadvisor.advice;
