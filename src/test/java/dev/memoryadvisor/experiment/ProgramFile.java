package dev.memoryadvisor.experiment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One program of an experiment. Comment lines of the form {@code // word: value} at its top say what it needs:
 * {@code from} and {@code to} (versions), {@code options} (of the runtime), {@code evidence} (what is sent).
 *
 * @param path its file
 * @param settings what its first lines say
 */
record ProgramFile(Path path, Map<String, String> settings) {
    private static final Pattern SETTING = Pattern.compile("(?://|#) (from|to|options|evidence|run): (.+)");

    static ProgramFile of(Path path) {
        Map<String, String> settings = new LinkedHashMap<>();
        try {
            for (String line : Files.readAllLines(path)) {
                Matcher setting = SETTING.matcher(line);
                if (setting.matches()) {
                    settings.put(setting.group(1), setting.group(2).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ProgramFile(path, Map.copyOf(settings));
    }

    /** The value of this word; a default if the file does not have it. */
    String setting(String word, String otherwise) {
        return settings.getOrDefault(word, otherwise);
    }
}
