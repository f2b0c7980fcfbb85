/** Output of {@code pip inspect} to facts. */
package dev.memoryadvisor.reading.pipinspect;
