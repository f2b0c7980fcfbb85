package dev.memoryadvisor.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.memoryadvisor.finding.Severity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A policy in YAML and JSON, and what is wrong with others. */
class PolicyFileTest {
    private static Policy parse(String text) throws DocumentException {
        return PolicyFile.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void yaml() throws DocumentException {
        Policy policy = parse("""
            # when the build fails
            failOn: high
            tolerance:
              relative: 0.2
            suppressions:
              - rule: leak/growing-classes
                match: com.acme.cache.*
                reason: "bounded: see ADR 12"
                until: 2027-01-31
            """);
        assertThat(policy.failOn()).isEqualTo(Severity.HIGH);
        assertThat(policy.tolerance()).isEqualTo(new Tolerance(0.2, 5L << 20));
        assertThat(policy.suppressions())
                .isEqualTo(List.of(new Suppression(
                        "leak/growing-classes", "com.acme.cache.*", "bounded: see ADR 12", LocalDate.of(2027, 1, 31))));
    }

    @Test
    void json() throws DocumentException {
        assertThat(parse("{\"failOn\":\"none\"}").failOn()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "failOn: terrible|/failOn",
                "failon: high|/failon",
                "failOn: [high]|/failOn",
                "tolerance: {relative: 2}|/tolerance/relative",
                "tolerance: {absoluteBytes: 1.5}|/tolerance/absoluteBytes",
                "suppressions: [{rule: a/b, until: 2027-01-31}]|/suppressions/0/reason",
                "suppressions: [{rule: a/b, reason: x}]|/suppressions/0/until",
                "suppressions: [{rule: a/b, reason: x, until: soon}]|/suppressions/0/until",
                "suppressions: [null]|/suppressions/0",
                "'failOn: &a high'|''",
                "'{'|''",
                "'text'|''",
                "''|''",
            })
    void mistakes(String text, String pointer) {
        String document = text.equals("failOn: &a high") ? text + "\ntolerance: *a" : text;
        DocumentException e = catchThrowableOfType(DocumentException.class, () -> parse(document));
        assertThat(e.violations()).extracting(Violation::pointer).contains(pointer);
    }
}
