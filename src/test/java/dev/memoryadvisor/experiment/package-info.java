/**
 * The proof that estimated savings hold: runs the pairs of programs of {@code src/experiments} and compares what the rules
 * say of the first with what the second really saves.
 */
package dev.memoryadvisor.experiment;
