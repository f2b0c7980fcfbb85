/** Output of {@code gradle dependencies} to facts. */
package dev.memoryadvisor.reading.gradledependencies;
