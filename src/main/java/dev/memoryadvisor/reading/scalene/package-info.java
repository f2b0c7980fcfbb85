/** Profiles of Scalene as JSON. */
package dev.memoryadvisor.reading.scalene;
