package dev.memoryadvisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.rule.RuleBook;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that means harm costs itself: the file beside it is read, and the answer says what is wrong. */
class HostileDependencyListsTest {
    private static final String GOOD = "requests==2.32.3\nnumpy==2.1.0\n";
    private static RuleBook rules;

    @BeforeAll
    static void rules() {
        rules = RuleBook.shipped();
    }

    static Stream<Arguments> refused() {
        int deep = 50_000;
        return Stream.of(
                Arguments.of(
                        "pom.xml",
                        "<project><modelVersion>4.0.0</modelVersion><build><plugins><plugin><configuration>"
                                + "<a>".repeat(deep) + "</a>".repeat(deep)
                                + "</configuration></plugin></plugins></build></project>",
                        "deep"),
                Arguments.of(
                        "bom.xml",
                        "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><components>"
                                + "<component type=\"library\"><name>a</name><components>".repeat(deep)
                                + "</components></component>".repeat(deep) + "</components></bom>",
                        "deep"),
                Arguments.of(
                        "bom.json",
                        "{\"bomFormat\": \"CycloneDX\", \"specVersion\": \"1.6\", \"components\": "
                                + "[{\"type\": \"library\", \"name\": \"a\", \"components\": ".repeat(deep) + "[]"
                                + "}]".repeat(deep) + "}",
                        ""),
                Arguments.of(
                        "bom.spdx",
                        "SPDXVersion: SPDX-2.3\nDataLicense: CC0-1.0\nSPDXID: SPDXRef-DOCUMENT\nDocumentName: a\n"
                                + "DocumentNamespace: https://example.org/a\nCreator: Tool: a\n"
                                + "Created: 2026-01-01T00:00:00Z\nPackageName: guava\nSPDXID: SPDXRef-guava\n"
                                + "PackageDownloadLocation: NOASSERTION\nPackageLicenseDeclared: "
                                + "(".repeat(deep) + "MIT" + ")".repeat(deep) + "\n",
                        "brackets"),
                Arguments.of(
                        "tree.json",
                        "{\"groupId\": \"a\", \"artifactId\": \"b\", \"version\": \"1\", \"type\": \"jar\","
                                + " \"children\": "
                                + "[{\"children\": ".repeat(deep) + "[]" + "}]".repeat(deep) + "}",
                        ""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void refused(String name, String text, String words) throws Exception {
        Analysis analysis = analyse(name, text);
        assertThat(analysis.inputs()).extracting(input -> input.name()).contains("requirements.txt");
        assertThat(analysis.unreadable()).hasSize(1).first().satisfies(unreadable -> {
            assertThat(unreadable.name()).isEqualTo(name);
            assertThat(unreadable.reason()).contains(words).doesNotContain("defect");
        });
    }

    /** What may be absent in a document of this form may be null in one that a program has put together. */
    @Test
    void nothingWhereAComponentShouldBe() throws Exception {
        Analysis analysis = analyse("bom.json", """
            {"bomFormat": "CycloneDX", "specVersion": "1.6",
             "metadata": {"component": {"type": "application", "name": "shop", "bom-ref": "shop"}},
             "components": [null, {"type": "library", "bom-ref": "a", "name": "guava", "version": "33.4.8-jre",
                             "purl": "pkg:maven/com.google.guava/guava@33.4.8-jre"}],
             "dependencies": [null, {"ref": "shop", "dependsOn": ["a"]}, {"ref": "a", "dependsOn": null}]}
            """);
        assertThat(analysis.unreadable()).extracting(Unreadable::reason).noneMatch(r -> r.contains("defect"));
    }

    private static Analysis analyse(String name, String text) throws Exception {
        Submission submission = new Submission(
                Context.unknown(),
                Policy.NONE,
                null,
                List.of(
                        new Submission.Raw(null, Source.of(name, text)),
                        new Submission.Raw(null, Source.of("requirements.txt", GOOD))),
                List.of());
        return new MemoryAdvisor(() -> rules).analyse(submission);
    }
}
