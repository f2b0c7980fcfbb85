/** Project files of Maven to facts. */
package dev.memoryadvisor.reading.mavenpom;
