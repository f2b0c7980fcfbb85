package dev.memoryadvisor.reading.memraycsv;

import java.util.ArrayList;
import java.util.List;

/**
 * Records of comma-separated values (RFC 4180), put together from lines: a field in quotes may hold commas, doubled
 * quotes and line ends. Not thread-safe.
 */
final class CsvRecords {
    private static final int MOST_LINES = 100;
    private static final int MOST_CHARACTERS = 1 << 22;

    private final StringBuilder field = new StringBuilder();
    private final List<String> fields = new ArrayList<>();
    private boolean quoted;
    private int lines;
    private int characters;

    /** Takes a line; the record that ends with it, or {@code null} if it goes on in the next line. */
    List<String> take(String line) {
        lines++;
        characters += line.length();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                field.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                endField();
            } else {
                field.append(c);
            }
        }
        // a quote that is never closed must not swallow the rest of the file
        if (quoted && lines < MOST_LINES && characters < MOST_CHARACTERS) {
            field.append('\n');
            return null;
        }
        return end();
    }

    /** The record that is open at the end of the input; {@code null} if there is none. */
    List<String> rest() {
        return lines == 0 ? null : end();
    }

    /** Lines of the record that is open. */
    int openLines() {
        return lines;
    }

    private void endField() {
        fields.add(field.toString());
        field.setLength(0);
    }

    private List<String> end() {
        endField();
        List<String> record = List.copyOf(fields);
        fields.clear();
        quoted = false;
        lines = 0;
        characters = 0;
        return record;
    }
}
