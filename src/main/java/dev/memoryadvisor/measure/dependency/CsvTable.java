package dev.memoryadvisor.measure.dependency;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A table in RFC 4180's form with a header. Strict: a row of another width than the header, or a quote where none may
 * stand, is an error, because a table is part of the program.
 */
public final class CsvTable {
    private static final String FOLDER = "/rules/dependency/";

    private final String name;
    private final List<String> columns;

    private CsvTable(String name, List<String> columns) {
        this.name = name;
        this.columns = columns;
    }

    /** A row: its cells by column. An empty cell is unknown. */
    public record Row(String where, Map<String, String> cells) {
        /** A cell that must be filled. */
        public String text(String column) {
            String cell = textOrNull(column);
            if (cell == null) {
                throw new IllegalStateException(where + " has no " + column);
            }
            return cell;
        }

        /** A cell, or {@code null} if it is empty. */
        public String textOrNull(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException(where + ": there is no column " + column);
            }
            return cell.isEmpty() ? null : cell;
        }
    }

    /** Opens a table that is shipped. */
    public static InputStream shipped(String file) {
        InputStream in = CsvTable.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException(FOLDER + file + " is not on the class path");
        }
        return in;
    }

    /** The rows of a table. */
    public static List<Row> read(String name, InputStream in) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String header = lines.readLine();
            if (header == null) {
                throw new IllegalStateException(name + " is empty");
            }
            CsvTable table = new CsvTable(name, cells(name + ":1", header));
            List<Row> rows = new ArrayList<>();
            int number = 1;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                rows.add(table.row(number, line));
            }
            return rows;
        }
    }

    private Row row(int number, String line) {
        String where = name + ':' + number;
        List<String> cells = cells(where, line);
        if (cells.size() != columns.size()) {
            throw new IllegalStateException(where + " has " + cells.size() + " cells, not " + columns.size());
        }
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(where, row);
    }

    private static List<String> cells(String where, String line) {
        List<String> cells = new ArrayList<>();
        int at = 0;
        while (at <= line.length()) {
            boolean quoted = at < line.length() && line.charAt(at) == '"';
            int end = quoted ? closing(where, line, at + 1) : comma(line, at);
            String cell = quoted ? line.substring(at + 1, end).replace("\"\"", "\"") : line.substring(at, end);
            if (!quoted && cell.indexOf('"') >= 0) {
                throw new IllegalStateException(where + " has a quote within a cell");
            }
            cells.add(cell);
            at = quoted ? end + 1 : end;
            if (at < line.length() && line.charAt(at) != ',') {
                throw new IllegalStateException(where + " goes on behind a closing quote");
            }
            at++;
        }
        return cells;
    }

    private static int comma(String line, int from) {
        int comma = line.indexOf(',', from);
        return comma < 0 ? line.length() : comma;
    }

    private static int closing(String where, String line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (line.charAt(i) == '"') {
                if (i + 1 == line.length() || line.charAt(i + 1) != '"') {
                    return i;
                }
                i++;
            }
        }
        throw new IllegalStateException(where + " has a quote that is not closed");
    }
}
