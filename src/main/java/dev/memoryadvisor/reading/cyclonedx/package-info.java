/** Bills of material in the form of CycloneDX to facts. */
package dev.memoryadvisor.reading.cyclonedx;
