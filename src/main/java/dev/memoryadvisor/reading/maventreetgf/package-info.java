/** Output of {@code mvn dependency:tree -DoutputType=tgf} to facts. */
package dev.memoryadvisor.reading.maventreetgf;
