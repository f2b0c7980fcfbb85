/**
 * What is known about a program: records only, with units in their names.
 *
 * <p>May import the JDK and nothing else. Bytes are {@code long}, times are {@code double} milliseconds unless the name
 * says otherwise, shares are 0..1. A component of a boxed type may be {@code null}: the value is then unknown, which is
 * never the same as zero.
 */
package dev.memoryadvisor.fact;
