package dev.memoryadvisor.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes rules into a folder. */
final class TemporaryRules {
    private static final String PAGE = """
        # A rule

        ## What it means
        Something.

        ## Why it matters
        Because.

        ## What to do
        - Act.

        ## When it is wrong
        Never.

        ## Prove it
        ```
        look
        ```

        ## References
        - none
        """;

    private TemporaryRules() {}

    /** A whole rule with this condition and consequence. */
    static String drl(String id, String when, String then) {
        return """
            package rules
            import dev.memoryadvisor.fact.*
            import dev.memoryadvisor.finding.*
            global dev.memoryadvisor.finding.Findings findings

            rule "%s"
                @title("A rule") @severity(low) @confidence(high) @effort(small)
            when
                %s
            then
                %s
            end
            """.formatted(id, when, then);
    }

    /** Puts a rule into the folder. */
    static void write(Path folder, String id, String drl) throws IOException {
        Path rule = folder.resolve(id);
        Files.createDirectories(rule);
        Files.writeString(rule.resolve("rule.drl"), drl);
        Files.writeString(rule.resolve("README.md"), PAGE);
    }
}
