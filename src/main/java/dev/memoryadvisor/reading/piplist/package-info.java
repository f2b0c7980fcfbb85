/** Output of {@code pip list --format=json} to facts. */
package dev.memoryadvisor.reading.piplist;
