package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Tables in RFC 4180's form; a cell holds no line break. */
final class Csv {
    private static final Pattern SPECIAL = Pattern.compile("[\",\\n]");

    private Csv() {}

    /** The rows of a file, header left out. */
    static List<List<String>> rows(Path file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            rows.add(cells(line));
        }
        return rows.subList(1, rows.size());
    }

    /** A row as a line. */
    static String line(Object... cells) {
        List<String> quoted = new ArrayList<>();
        for (Object cell : cells) {
            String text = cell == null ? "" : cell.toString();
            quoted.add(SPECIAL.matcher(text).find() ? '"' + text.replace("\"", "\"\"") + '"' : text);
        }
        return String.join(",", quoted);
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
