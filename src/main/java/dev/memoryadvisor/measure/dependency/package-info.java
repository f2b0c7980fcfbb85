/**
 * What is known about dependencies besides their names: footprints, alternatives, purposes. The knowledge stands in
 * tables beside the rules ({@code rules/dependency/*.csv}), one row a fact, with its source.
 *
 * <p>May import {@code fact}.
 */
package dev.memoryadvisor.measure.dependency;
