/** Lock files of Gradle to facts. */
package dev.memoryadvisor.reading.gradlelock;
