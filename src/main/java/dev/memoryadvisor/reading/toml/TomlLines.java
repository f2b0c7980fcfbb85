package dev.memoryadvisor.reading.toml;

import java.util.List;

/**
 * Goes through the lines of a table, from its heading on, to where its keys and the texts in its arrays stand. Each is
 * looked for behind the one before, so that all together cost one way through. Not thread-safe.
 */
public final class TomlLines {
    private final List<String> lines;
    private int at;
    private boolean lost;

    TomlLines(List<String> lines, String table) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("[" + table + "]")) {
                at = i;
                return;
            }
        }
    }

    /**
     * The line, from 1, on which a text stands: as a key at its beginning, or in quotation marks. Where it is written
     * another way (with escapes), that of the one before.
     */
    public int next(String text) {
        for (int i = at; !lost && i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.contains('"' + text + '"') || line.contains("'" + text + "'") || key(line, text)) {
                at = i;
                return i + 1;
            }
        }
        lost = true; // to look again for each of the rest would take the square of the lines
        return at + 1;
    }

    private static boolean key(String line, String text) {
        if (!line.startsWith(text)) {
            return false;
        }
        String rest = line.substring(text.length()).stripLeading();
        return rest.startsWith("=") || rest.startsWith(".");
    }
}
