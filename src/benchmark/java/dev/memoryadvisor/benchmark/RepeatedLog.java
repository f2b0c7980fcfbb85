package dev.memoryadvisor.benchmark;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A real log, copied one behind another until it has a size: uptimes and numbers of collections go on, and what only the
 * beginning of a log has is written once. So it is the log of one long run.
 */
final class RepeatedLog {
    private static final Pattern BEGINNING = Pattern.compile("\\[gc(?:,init|,metaspace)? *\\] (?!GC\\().*");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<=^\\[)(\\d+)[.](\\d{3})(?=s\\])|(?<=\\bGC\\()(\\d+)(?=\\))|(?<![\\d.])(\\d+)[.](\\d{3})(?=: )");

    /** A piece of the log: text, and behind it a number that grows from copy to copy, unless its growth is 0. */
    private record Piece(byte[] text, long number, boolean millis) {}

    private final List<Piece> beginning = new ArrayList<>();
    private final List<Piece> repeated = new ArrayList<>();
    private long lastMillis;
    private long lastId = -1;

    private RepeatedLog(String text) {
        text.lines().forEach(line -> {
            boolean once = BEGINNING.matcher(line).find()
                    || line.startsWith("CommandLine")
                    || line.startsWith("Memory:")
                    || line.contains(" JRE (");
            pieces(line + "\n", once ? beginning : repeated);
        });
    }

    private void pieces(String line, List<Piece> into) {
        Matcher number = NUMBERS.matcher(line);
        int from = 0;
        while (number.find()) {
            boolean id = number.group(3) != null;
            String seconds = number.group(1) == null ? number.group(4) : number.group(1);
            String fraction = number.group(2) == null ? number.group(5) : number.group(2);
            long value = Long.parseLong(id ? number.group(3) : seconds + fraction);
            into.add(new Piece(bytes(line.substring(from, number.start())), value, !id));
            from = number.end();
            lastMillis = id ? lastMillis : Math.max(lastMillis, value);
            lastId = id ? Math.max(lastId, value) : lastId;
        }
        into.add(new Piece(bytes(line.substring(from)), -1, false));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes such a log, unless it is there already.
     *
     * @param real the real log
     * @param into where to
     * @param megabytes its least size in 10^6 bytes
     */
    static Path of(Path real, Path into, long megabytes) throws IOException {
        if (Files.exists(into) && Files.size(into) >= megabytes * 1_000_000) {
            return into;
        }
        RepeatedLog log = new RepeatedLog(Files.readString(real, StandardCharsets.UTF_8));
        Files.createDirectories(into.getParent());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(into), 1 << 20)) {
            log.write(log.beginning, 0, out);
            long written = 0;
            for (int copy = 0; written < megabytes * 1_000_000; copy++) {
                ByteArrayOutputStream one = new ByteArrayOutputStream();
                log.write(log.repeated, copy, one);
                written += one.size();
                one.writeTo(out);
            }
        }
        return into;
    }

    private void write(List<Piece> pieces, int copy, OutputStream out) throws IOException {
        for (Piece piece : pieces) {
            out.write(piece.text);
            if (piece.number < 0) {
                continue;
            }
            if (piece.millis) {
                long millis = piece.number + copy * (lastMillis + 1);
                String fraction = Long.toString(1000 + millis % 1000).substring(1);
                out.write(bytes(millis / 1000 + "." + fraction));
            } else {
                out.write(bytes(Long.toString(piece.number + copy * (lastId + 1))));
            }
        }
    }

    /** Its first bytes, up to the last whole line. */
    static InputStream beginning(Path log, int bytes) throws IOException {
        byte[] all;
        try (InputStream in = Files.newInputStream(log)) {
            all = in.readNBytes(bytes);
        }
        int end = all.length;
        while (end > 0 && all[end - 1] != '\n') {
            end--;
        }
        return new ByteArrayInputStream(all, 0, end);
    }
}
