/** Text output of {@code mvn dependency:tree} to facts. */
package dev.memoryadvisor.reading.maventree;
