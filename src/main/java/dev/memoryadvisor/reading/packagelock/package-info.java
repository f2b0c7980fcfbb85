/** Lock files of npm to facts. */
package dev.memoryadvisor.reading.packagelock;
