/** What {@code go tool pprof -top} prints of a heap profile. */
package dev.memoryadvisor.reading.pproftop;
