package dev.memoryadvisor.reading.toml;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlFactory;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A whole document in TOML 1.0, with the lines on which the elements of an array of tables begin.
 *
 * @param root the document
 * @param lines its lines
 */
public record TomlDocument(JsonNode root, List<String> lines) {
    public TomlDocument {
        lines = List.copyOf(lines);
    }

    /**
     * Reads a document.
     *
     * @param hint what to say to whoever sent something else
     * @throws UnreadableException if it is no TOML, with the line
     */
    public static TomlDocument of(Source source, String hint) throws IOException, UnreadableException {
        String text = new String(source.document(), StandardCharsets.UTF_8);
        TomlMapper mapper = new TomlMapper(TomlFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(source.limits().structuredDepth())
                        .build())
                .build());
        try {
            JsonNode root = mapper.readTree(text);
            return new TomlDocument(root, text.lines().toList());
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new UnreadableException(
                    "It is no TOML: " + e.getOriginalMessage(), at == null ? null : Math.max(1, at.getLineNr()), hint);
        } catch (IllegalArgumentException e) {
            // from the library, on some numbers and dates that are none
            throw new UnreadableException("It is no TOML: a value is damaged.", null, hint);
        }
    }

    /** The lines, from 1, of the headings {@code [[name]]}: one for each element of that array. */
    public List<Integer> headings(String name) {
        List<Integer> found = new ArrayList<>();
        String heading = "[[" + name + "]]";
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(heading)) {
                found.add(i + 1);
            }
        }
        return found;
    }

    /** The line, from 1, on which this key of a table is set; 1 if it is not found. */
    public int lineOf(String table, String key) {
        return lines(table).next(key);
    }

    /** The lines of a table, to be asked for what stands in it in the order in which it stands there. */
    public TomlLines lines(String table) {
        return new TomlLines(lines, table);
    }

    /** Counts the lines: so many of them carry facts, at least one, for an empty document is an answer too. */
    public void count(Tally tally, int facts) {
        long all = Math.max(1, lines.size());
        long carrying = Math.min(all, Math.max(1, facts));
        tally.facts(carrying);
        tally.understood(all - carrying);
    }
}
