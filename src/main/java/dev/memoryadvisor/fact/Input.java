package dev.memoryadvisor.fact;

import java.util.List;
import java.util.Map;

/**
 * An input that was read.
 *
 * @param name name as the caller gave it
 * @param kind kind of evidence
 * @param format id of the format
 * @param runtime runtime it speaks of, or {@code null}
 * @param bytes size after decompression
 * @param lines lines in it; for a structured document, its elements
 * @param linesUnderstood lines that carried a fact or are known to carry none
 * @param warnings what the reader of the answer should know, in plain words
 * @param figures named figures; which there are depends on the kind
 */
public record Input(
        String name,
        Kind kind,
        String format,
        RuntimeKind runtime,
        long bytes,
        long lines,
        long linesUnderstood,
        List<String> warnings,
        Map<String, Object> figures) {
    public Input {
        warnings = List.copyOf(warnings);
        figures = Map.copyOf(figures);
    }
}
