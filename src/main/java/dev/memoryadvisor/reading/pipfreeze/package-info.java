/** Output of {@code pip freeze} to facts. */
package dev.memoryadvisor.reading.pipfreeze;
