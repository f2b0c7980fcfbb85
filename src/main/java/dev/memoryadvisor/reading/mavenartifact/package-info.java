/** Coordinates of Maven, as several formats print them. */
package dev.memoryadvisor.reading.mavenartifact;
