package dev.memoryadvisor.reading.toml;

import java.util.List;

/**
 * Goes through the lines of a table, from its heading on, to where its keys and the texts in its arrays stand. Each is
 * looked for behind the one before, so that all together cost one way through. Not thread-safe.
 */
public final class TomlLines {
    private final List<String> lines;
    private final String table;
    private int at;
    private boolean lost;

    TomlLines(List<String> lines, String table) {
        this.lines = lines;
        this.table = table;
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().startsWith("[" + table + "]")) {
                at = i;
                return;
            }
        }
    }

    /** Leaves out what stands before this key; if the key is not found, nothing. */
    public TomlLines from(String key) {
        at = Math.max(at, find(key));
        return this;
    }

    /**
     * The line, from 1, on which a text stands: as a key at its beginning, as the name of a table within this one, or in
     * quotation marks. Where it is written another way (with escapes of letters), that of the one before.
     */
    public int next(String text) {
        int found = lost ? -1 : find(text);
        lost = found < 0; // to look again for each of the rest would take the square of the lines
        at = Math.max(at, found);
        return at + 1;
    }

    private int find(String text) {
        String basic = '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
        String literal = "'" + text + "'";
        String within = "[" + table + "." + text + "]";
        for (int i = at; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.contains(basic) || line.contains(literal) || line.startsWith(within) || key(line, text)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean key(String line, String text) {
        if (!line.startsWith(text)) {
            return false;
        }
        String rest = line.substring(text.length()).stripLeading();
        return rest.startsWith("=") || rest.startsWith(".");
    }
}
