/**
 * What the caller wants of the answer: when the gate fails, what is suppressed, what was there before.
 *
 * <p>May import {@code finding} and {@code fact}, and parsers' libraries.
 */
package dev.memoryadvisor.policy;
