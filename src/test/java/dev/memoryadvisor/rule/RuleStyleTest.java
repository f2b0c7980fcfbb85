package dev.memoryadvisor.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.memoryadvisor.finding.RuleDoc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a rule may not use or say, and that the table of rules is true. */
class RuleStyleTest {
    private static final Path RULES = Path.of("rules");
    private static final Pattern NOT_USED =
            Pattern.compile("\\b(salience|no-loop|insert|insertLogical|update|modify|retract"
                    + "|delete|eval|accumulate|collect|function|query|matches|System\\.|Runtime\\.getRuntime)\\b");
    private static final Pattern LOOP = Pattern.compile("\\b(for|while)\\s*\\(");
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n]*");

    @TestFactory
    Stream<DynamicTest> usesOnlyWhatRulesMayUse() throws IOException, RuleException {
        return RuleFolder.all(RULES).stream()
                .map(rule -> dynamicTest(rule.id(), () -> {
                    String code = TEXT.matcher(rule.drl()).replaceAll("\"\"");
                    assertThat(NOT_USED.matcher(code).results().map(m -> m.group()))
                            .isEmpty();
                    assertThat(LOOP.matcher(code).results().map(m -> m.group())).isEmpty();
                }));
    }

    @TestFactory
    Stream<DynamicTest> mentionsNothingOfTheCorpus() throws IOException, RuleException {
        String corpus = System.getProperty("corpus", "");
        assumeTrue(!corpus.isBlank(), "no corpus: give -Dcorpus=<folder>");
        Set<String> names = culprits(Path.of(corpus, "generated"));
        return RuleFolder.all(RULES).stream()
                .map(rule -> dynamicTest(rule.id(), () -> assertThat(names)
                        .noneMatch(name -> rule.drl().contains(name))));
    }

    /** Names of the programs and of their own classes; those of the runtime are everybody's. */
    private static Set<String> culprits(Path generated) throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(generated, 2)) {
            for (Path run :
                    walk.filter(p -> Files.exists(p.resolve("truth.json"))).toList()) {
                JsonNode truth =
                        new ObjectMapper().readTree(run.resolve("truth.json").toFile());
                names.add(run.getParent().getFileName().toString());
                truth.path("culprit_classes").forEach(c -> names.add(c.asText()));
            }
        }
        return names.stream()
                .filter(n -> n.contains("acme") || n.contains("_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTableOfRulesIsTrue() throws IOException {
        String readme = Files.readString(RULES.resolve("README.md"));
        String table = table(RuleBook.shipped()).strip();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/rules-table.md"), table);
        assertThat(readme.contains(table))
                .as("rules/README.md holds another table of rules: copy target/rules-table.md into it")
                .isTrue();
    }

    private static String table(RuleBook book) {
        Map<String, List<RuleDoc>> byCategory = book.rules().stream()
                .collect(Collectors.groupingBy(r -> r.category().word(), TreeMap::new, Collectors.toList()));
        StringBuilder table = new StringBuilder();
        byCategory.forEach((category, rules) -> {
            table.append(String.format(Locale.ROOT, "### %s (%d)%n%n", category, rules.size())
                    .replace("\r", ""));
            table.append("| rule | says | runtime | severity | needs |\n|---|---|---|---|---|\n");
            for (RuleDoc rule : rules) {
                String name = rule.id().substring(rule.id().indexOf('/') + 1);
                table.append("| [")
                        .append(name)
                        .append("](")
                        .append(rule.id())
                        .append("/README.md) | ")
                        .append(rule.title())
                        .append(" | ")
                        .append(rule.runtime() == null ? "any" : rule.runtime().word())
                        .append(" | ")
                        .append(rule.severity().word())
                        .append(" | ")
                        .append(String.join(", ", rule.needs()))
                        .append(" |\n");
            }
            table.append('\n');
        });
        return table.toString();
    }
}
