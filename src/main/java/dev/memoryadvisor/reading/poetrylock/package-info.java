/** Lock files of Poetry to facts. */
package dev.memoryadvisor.reading.poetrylock;
