/** The whole pipeline: {@link dev.memoryadvisor.MemoryAdvisor} takes a submission and gives an analysis. */
package dev.memoryadvisor;
