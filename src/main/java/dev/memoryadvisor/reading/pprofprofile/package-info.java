/**
 * Heap profiles of Go in the protocol buffer that pprof and the runtime write ({@code proto/profile.proto} of google/pprof),
 * read without a library: few of its fields are needed.
 */
package dev.memoryadvisor.reading.pprofprofile;
