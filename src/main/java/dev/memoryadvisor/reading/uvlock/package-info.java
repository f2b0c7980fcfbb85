/** Lock files of uv to facts. */
package dev.memoryadvisor.reading.uvlock;
