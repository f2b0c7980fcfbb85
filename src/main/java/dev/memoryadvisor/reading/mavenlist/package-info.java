/** Output of {@code mvn dependency:list} to facts. */
package dev.memoryadvisor.reading.mavenlist;
