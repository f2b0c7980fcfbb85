package dev.memoryadvisor.rule;

import dev.memoryadvisor.finding.RuleTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts beside a rule, on the class path or in a folder; read when they are asked for. */
final class RuleFiles implements RuleTexts {
    private static final Pattern EXAMPLE = Pattern.compile("(java|python)-(?:3\\.)?(\\d+)");

    private final FileReader files;
    private final List<String> examples;
    private volatile List<Example> read;

    /** Reads a file by its path below the rule's folder. */
    private interface FileReader {
        String read(String path) throws IOException;
    }

    private RuleFiles(FileReader files, List<String> examples) {
        this.files = files;
        this.examples = examples;
    }

    static RuleTexts onClassPath(String folder, List<String> examples) {
        return new RuleFiles(
                path -> {
                    try (InputStream in = RuleFiles.class.getClassLoader().getResourceAsStream(folder + "/" + path)) {
                        if (in == null) {
                            throw new IOException(folder + "/" + path + " is not on the class path");
                        }
                        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
                    }
                },
                examples);
    }

    static RuleTexts inFolder(Path folder, List<String> examples) {
        return new RuleFiles(path -> Files.readString(folder.resolve(path), StandardCharsets.UTF_8), examples);
    }

    @Override
    public String readme() {
        return read(RuleFolder.README);
    }

    @Override
    public List<Example> examples() {
        if (read == null) {
            read = readExamples();
        }
        return read;
    }

    private List<Example> readExamples() {
        List<Example> all = new ArrayList<>();
        for (String name : examples) {
            Matcher matcher = EXAMPLE.matcher(name);
            if (matcher.matches()) {
                String extension = matcher.group(1).equals("java") ? ".java" : ".py";
                all.add(new Example(
                        matcher.group(1),
                        Integer.parseInt(matcher.group(2)),
                        read("example/" + name + "/before" + extension),
                        read("example/" + name + "/after" + extension)));
            }
        }
        return List.copyOf(all);
    }

    private String read(String path) {
        try {
            return files.read(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
