package dev.memoryadvisor.footprint;

import java.util.List;

/**
 * A library to measure: one row of {@code libraries.csv}.
 *
 * @param entry simple name of the class in {@code entry/} that uses it once
 * @param artifact {@code group:artifact}
 * @param version its version
 * @param beside further coordinates ({@code group:artifact:version}) without which the entry does not run
 * @param baseline entry that the figures are compared with
 * @param entryPoint class that a program begins with
 * @param use what the entry does with it
 */
record Library(
        String entry,
        String artifact,
        String version,
        List<String> beside,
        String baseline,
        String entryPoint,
        String use) {
    Library {
        beside = List.copyOf(beside);
    }

    /** What stands on its class path, transitive dependencies left out. */
    List<String> coordinates() {
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(artifact + ':' + version), beside.stream())
                .toList();
    }
}
