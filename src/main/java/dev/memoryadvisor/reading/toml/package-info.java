/** Documents in TOML that several formats are written in. */
package dev.memoryadvisor.reading.toml;
