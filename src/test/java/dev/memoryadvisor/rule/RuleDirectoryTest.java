package dev.memoryadvisor.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator's folder of rules changes while the service runs. */
class RuleDirectoryTest {
    private static final String ID = "leak/of-the-operator";

    @TempDir
    Path folder;

    private void write(String drl) throws IOException {
        Path rule = Files.createDirectories(folder.resolve(ID));
        Files.writeString(rule.resolve("rule.drl"), drl);
        Files.writeString(
                rule.resolve("README.md"),
                "# A rule\n\n## What it means\nx\n\n## Why it matters\nx\n\n## What to do\n- x\n\n"
                        + "## When it is wrong\nx\n\n## Prove it\nx\n\n## References\n- x\n");
    }

    private static String drl(String title) {
        return """
            package rules
            import dev.memoryadvisor.fact.*
            import dev.memoryadvisor.finding.*
            global dev.memoryadvisor.finding.Findings findings

            rule "leak/of-the-operator"
                @title("%s") @severity(low) @confidence(low) @effort(small)
            when
                $heap : Heap(bytes > 0)
            then
                findings.about(Subject.heap()).because("there is a heap", $heap);
            end
            """.formatted(title);
    }

    private static void look(RuleDirectory rules) {
        rules.refresh();
        rules.refresh();
    }

    @Test
    void followsTheFolder() throws IOException {
        RuleBook shipped = RuleBook.shipped();
        RuleDirectory rules = new RuleDirectory(shipped, folder);
        assertThat(rules.current().rule(ID)).isEmpty();

        write(drl("First"));
        look(rules);
        assertThat(rules.current().rule(ID))
                .hasValueSatisfying(r -> assertThat(r.title()).isEqualTo("First"));

        write(drl("Second, but broken").replace("Heap(bytes > 0)", "Heap(nonsense > 0)"));
        look(rules);
        assertThat(rules.current().rule(ID))
                .hasValueSatisfying(r -> assertThat(r.title()).isEqualTo("First"));

        write(drl("Third"));
        look(rules);
        assertThat(rules.current().rule(ID))
                .hasValueSatisfying(r -> assertThat(r.title()).isEqualTo("Third"));
        assertThat(rules.current().rules()).hasSize(shipped.rules().size() + 1);
    }

    @Test
    void livesWithoutAFolder() {
        RuleBook shipped = RuleBook.shipped();
        assertThat(new RuleDirectory(shipped, null).current()).isSameAs(shipped);
        assertThat(new RuleDirectory(shipped, folder.resolve("missing")).current())
                .isSameAs(shipped);
    }
}
