/**
 * Bytes to facts. A {@link dev.memoryadvisor.reading.Reader} recognises one format by its content and turns it into
 * {@link dev.memoryadvisor.fact.Evidence}; each stands in a sub-package of its own and is named once, in
 * {@link dev.memoryadvisor.reading.Readers}.
 *
 * <p>May import {@code fact} and parsers' libraries; formats never import one another.
 */
package dev.memoryadvisor.reading;
