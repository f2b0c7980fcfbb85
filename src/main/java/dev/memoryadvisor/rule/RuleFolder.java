package dev.memoryadvisor.rule;

import dev.memoryadvisor.finding.Category;
import dev.memoryadvisor.finding.RulePage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder of one rule: {@code <category>/<name>/} with {@code rule.drl}, {@code README.md} and examples.
 *
 * @param id {@code category/name}
 * @param path the folder
 * @param drl text of {@code rule.drl}
 */
record RuleFolder(String id, Path path, String drl) {
    static final String DRL = "rule.drl";
    static final String README = "README.md";

    private static final Pattern NAME = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]*)\"");

    /** How a mistake in this rule is located. */
    String file() {
        return "rules/" + id + "/" + DRL;
    }

    /** All rules below a folder, in order of their ids. */
    static List<RuleFolder> all(Path rules) throws IOException, RuleException {
        List<RuleFolder> all = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(rules, 3, java.nio.file.FileVisitOption.FOLLOW_LINKS)) {
            files = walk.filter(p -> p.endsWith(DRL)).sorted().toList();
        }
        for (Path file : files) {
            Path folder = file.getParent();
            Path relative = rules.relativize(folder);
            if (relative.getNameCount() != 2) {
                throw new RuleException(file + ":1: a rule stands in <category>/<name>/" + DRL);
            }
            String id = relative.getName(0) + "/" + relative.getName(1);
            RuleFolder rule = new RuleFolder(id, folder, Files.readString(file, StandardCharsets.UTF_8));
            rule.check();
            all.add(rule);
        }
        return all;
    }

    private void check() throws IOException, RuleException {
        try {
            Category.of(id.substring(0, id.indexOf('/')));
        } catch (IllegalArgumentException e) {
            throw new RuleException(file() + ":1: " + e.getMessage(), e);
        }
        Matcher names = NAME.matcher(drl);
        if (!names.find()) {
            throw new RuleException(file() + ":1: no rule in this file");
        }
        int line = lineAt(names.start(1));
        if (!names.group(1).equals(id)) {
            throw new RuleException(file() + ":" + line + ": the rule is named \"" + names.group(1)
                    + "\", its folder says \"" + id + "\"");
        }
        if (names.find()) {
            throw new RuleException(file() + ":" + lineAt(names.start(1)) + ": one rule a file");
        }
        Path readme = path.resolve(README);
        if (!Files.exists(readme)) {
            throw new RuleException("rules/" + id + "/" + README + ":1: the rule has no page");
        }
        try {
            RulePage.parse(Files.readString(readme, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            throw new RuleException("rules/" + id + "/" + README + ":1: " + e.getMessage(), e);
        }
    }

    private int lineAt(int offset) {
        return (int) drl.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
    }

    /** Names of its examples ({@code java-8}), in order. */
    List<String> examples() throws IOException {
        Path folder = path.resolve("example");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> list = Files.list(folder)) {
            return list.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }
}
