package dev.memoryadvisor.reading;

/**
 * How much one request may bring.
 *
 * @param decompressedBytes bytes of all inputs after decompression
 * @param ratio largest ratio of decompressed to compressed bytes, after the first MiB
 * @param lineBytes longest line; a longer one is skipped and counted
 * @param inputs inputs of a request
 * @param archiveEntries entries of all archives of a request
 * @param structuredBytes size of a structured document (JSON, TOML, XML, YAML)
 * @param structuredDepth nesting of a structured document
 */
public record Limits(
        long decompressedBytes,
        int ratio,
        int lineBytes,
        int inputs,
        int archiveEntries,
        long structuredBytes,
        int structuredDepth) {
    /** The limits that hold unless the operator says otherwise. */
    public static final Limits DEFAULT = new Limits(2L << 30, 250, 1 << 20, 64, 10_000, 64L << 20, 200);
}
