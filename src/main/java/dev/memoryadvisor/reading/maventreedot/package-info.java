/** Output of {@code mvn dependency:tree -DoutputType=dot} to facts. */
package dev.memoryadvisor.reading.maventreedot;
