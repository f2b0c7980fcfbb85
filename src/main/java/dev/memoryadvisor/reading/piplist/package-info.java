/** Output of {@code pip list}, as a table and as JSON, to facts. */
package dev.memoryadvisor.reading.piplist;
