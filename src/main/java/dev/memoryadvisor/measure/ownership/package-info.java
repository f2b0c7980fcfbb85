/** Which dependency a class belongs to, and how much of the heap each dependency's classes hold. */
package dev.memoryadvisor.measure.ownership;
