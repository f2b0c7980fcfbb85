package dev.memoryadvisor.footprint;

import java.nio.file.Path;

/** An artifact as it was resolved: {@code group:artifact}, its version, and the file. */
record Jar(String artifact, String version, Path file) {}
