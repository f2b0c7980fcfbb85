/** What Go's runtime prints with {@code GODEBUG=gctrace=1}: one line for each cycle. */
package dev.memoryadvisor.reading.gogctrace;
