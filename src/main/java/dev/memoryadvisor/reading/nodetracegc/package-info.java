/** What V8 prints with {@code node --trace-gc}: one line for each collection. */
package dev.memoryadvisor.reading.nodetracegc;
