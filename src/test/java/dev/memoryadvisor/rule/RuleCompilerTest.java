package dev.memoryadvisor.rule;

import static dev.memoryadvisor.rule.TemporaryRules.drl;
import static dev.memoryadvisor.rule.TemporaryRules.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mistake in a rule is named with its file and line; what compiles, compiles to the same bytes each time. */
class RuleCompilerTest {
    private static final String GOOD_WHEN = "$heap : Heap(bytes > 0)";
    private static final String GOOD_THEN = "findings.about(Subject.heap()).because(\"x\", $heap);";
    private static final String ID = "bloat/mine";

    @TempDir
    private Path folder;

    @Test
    void namesTheLineOfAnUnknownMethodInTheConsequence() throws IOException {
        refuses(drl(ID, GOOD_WHEN, "findings.abut(Subject.heap());"), "rules/bloat/mine/rule.drl:11: ", "abut");
    }

    @Test
    void namesTheLineOfAnUnknownVariableInTheConsequence() throws IOException {
        refuses(
                drl(ID, GOOD_WHEN, "findings.about(Subject.heap()).because(\"x\", $nothing);"),
                "rules/bloat/mine/rule.drl:11: ",
                "$nothing");
    }

    @Test
    void namesTheLineOfAnUnknownField() throws IOException {
        refuses(drl(ID, "$heap : Heap(weight > 0)", GOOD_THEN), "rules/bloat/mine/rule.drl:9: ", "weight");
    }

    @Test
    void namesTheLineOfAnUnknownFact() throws IOException {
        refuses(drl(ID, "$heap : Haep(bytes > 0)", GOOD_THEN), "rules/bloat/mine/rule.drl:9: ", "Haep");
    }

    @Test
    void namesTheLineOfASyntaxErrorInTheCondition() throws IOException {
        refuses(drl(ID, "$heap : Heap(bytes > )", GOOD_THEN), "rules/bloat/mine/rule.drl:9: ", "");
    }

    @Test
    void namesTheLineOfASyntaxErrorInTheConsequence() throws IOException {
        refuses(drl(ID, GOOD_WHEN, "findings.about(;"), "rules/bloat/mine/rule.drl:11: ", "");
    }

    @Test
    void refusesARuleWhoseNameIsNotItsFolder() throws IOException {
        write(folder, ID, drl("bloat/yours", GOOD_WHEN, GOOD_THEN));
        assertThatThrownBy(() -> RuleBook.of(folder))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("rules/bloat/mine/rule.drl:6: ")
                .hasMessageContaining("bloat/yours");
    }

    @Test
    void refusesARuleWithoutAPage() throws IOException {
        write(folder, ID, drl(ID, GOOD_WHEN, GOOD_THEN));
        Files.writeString(folder.resolve(ID).resolve("README.md"), "# A rule\n\n## What it means\nx\n");
        assertThatThrownBy(() -> RuleBook.of(folder))
                .isInstanceOf(RuleException.class)
                .hasMessageContaining("rules/bloat/mine/README.md:1: ")
                .hasMessageContaining("When it is wrong");
    }

    @Test
    void refusesAnUnknownNeedOrSeverity() throws IOException {
        String good = drl(ID, GOOD_WHEN, GOOD_THEN);
        write(folder, ID, good.replace("@effort(small)", "@effort(small) @needs(\"histogramm\")"));
        assertThatThrownBy(() -> RuleBook.of(folder)).hasMessageContaining("unknown need 'histogramm'");
        write(folder, ID, good.replace("@severity(low)", "@severity(awful)"));
        assertThatThrownBy(() -> RuleBook.of(folder)).hasMessageContaining("@severity(awful) is not known");
    }

    @Test
    void refusesACategoryThatDoesNotExist() throws IOException {
        write(folder, "leaks/mine", drl("leaks/mine", GOOD_WHEN, GOOD_THEN));
        assertThatThrownBy(() -> RuleBook.of(folder)).hasMessageContaining("no category 'leaks'");
    }

    @Test
    void writesTheSameBytesForTheSameRules(@TempDir Path first, @TempDir Path second) throws Exception {
        write(folder, ID, drl(ID, GOOD_WHEN, GOOD_THEN));
        RuleCompiler.main(new String[] {folder.toString(), first.toString()});
        RuleCompiler.main(new String[] {folder.toString(), second.toString()});
        RuleCompiler.main(new String[] {folder.toString(), second.toString()});
        assertThat(files(first)).isNotEmpty().isEqualTo(files(second));
    }

    private void refuses(String drl, String where, String what) throws IOException {
        write(folder, ID, drl);
        assertThatThrownBy(() -> RuleBook.of(folder))
                .isInstanceOf(RuleException.class)
                .hasMessageStartingWith(where)
                .hasMessageContaining(what);
    }

    private static Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
