/** Output of pipdeptree to facts. */
package dev.memoryadvisor.reading.pipdeptree;
