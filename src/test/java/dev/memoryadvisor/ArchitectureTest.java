package dev.memoryadvisor;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Readers;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who may import whom: data flows one way, and every room has one job. */
class ArchitectureTest {
    private static final String ROOT = "dev.memoryadvisor";

    /** Which other packages of ours a package may import; MemoryAdvisor stands in {@code ""}, the root. */
    private static final Map<String, Set<String>> IMPORTS = Map.ofEntries(
            Map.entry("fact", Set.of()),
            Map.entry("reading", Set.of("fact")),
            Map.entry("measure", Set.of("fact")),
            Map.entry("finding", Set.of("fact")),
            Map.entry("rule", Set.of("fact", "finding")),
            Map.entry("policy", Set.of("fact", "finding")),
            Map.entry("advice", Set.of("fact", "finding", "policy")),
            Map.entry("report", Set.of("fact", "finding", "policy", "advice")),
            Map.entry("history", Set.of("fact", "finding", "policy", "advice", "report")),
            Map.entry("", Set.of("fact", "reading", "measure", "finding", "rule", "policy", "advice", "report")),
            Map.entry(
                    "http",
                    Set.of(
                            "", "fact", "reading", "measure", "finding", "rule", "policy", "advice", "report",
                            "history")));

    /** The libraries of the packages that may not use just any, beside {@code java..}. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "fact", List.of(),
            "finding", List.of(),
            "measure",
                    List.of(
                            "org.apache.commons.statistics..",
                            "org.apache.commons.numbers..",
                            "org.HdrHistogram..",
                            "org.apache.maven.artifact.versioning.."),
            "reading",
                    List.of(
                            "javax.xml..",
                            "org.xml.sax..",
                            "org.w3c.dom..",
                            "com.fasterxml.jackson..",
                            "org.apache.commons.compress..",
                            "org.apache.commons.io..",
                            "org.snakeyaml.engine..",
                            "com.github.packageurl..",
                            "jdk.jfr..",
                            "org.cyclonedx..",
                            "org.spdx..",
                            "org.apache.maven.model..",
                            "org.codehaus.plexus.."),
            "rule", List.of("org.drools..", "org.kie.."));

    /** Libraries with one user. */
    private static final Map<String, List<String>> ONLY_IN = Map.of(
            "http", List.of("jakarta.ws.rs.."),
            "rule", List.of("org.drools..", "org.kie.."),
            "history", List.of("java.sql..", "javax.sql.."));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @TestFactory
    Stream<DynamicTest> importsOfOurs() {
        return IMPORTS.entrySet().stream().map(entry -> {
            String[] allowed = Stream.concat(Stream.of(entry.getKey()), entry.getValue().stream())
                    .map(ArchitectureTest::pattern)
                    .toArray(String[]::new);
            return test(
                    entry.getKey().isEmpty() ? "MemoryAdvisor" : entry.getKey(),
                    classes()
                            .that()
                            .resideInAPackage(pattern(entry.getKey()))
                            .should()
                            .onlyDependOnClassesThat(
                                    resideOutsideOfPackage(ROOT + "..").or(resideInAnyPackage(allowed))));
        });
    }

    @TestFactory
    Stream<DynamicTest> librariesOf() {
        return LIBRARIES.entrySet().stream().map(entry -> {
            String[] allowed = Stream.concat(Stream.of("java..", ROOT + ".."), entry.getValue().stream())
                    .toArray(String[]::new);
            return test(
                    entry.getKey(),
                    classes()
                            .that()
                            .resideInAPackage(pattern(entry.getKey()))
                            .should()
                            .onlyDependOnClassesThat(resideInAnyPackage(allowed)));
        });
    }

    @TestFactory
    Stream<DynamicTest> librariesWithOneUser() {
        return ONLY_IN.entrySet().stream()
                .map(entry -> test(
                        entry.getKey(),
                        noClasses()
                                .that()
                                .resideOutsideOfPackage(pattern(entry.getKey()))
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage(entry.getValue().toArray(String[]::new)))));
    }

    @Test
    void everyPackageStandsInTheTable() {
        assertThat(CLASSES.stream()
                        .map(JavaClass::getPackageName)
                        .map(name -> name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1))
                        .map(name -> name.contains(".") ? name.substring(0, name.indexOf('.')) : name))
                .isSubsetOf(IMPORTS.keySet());
    }

    /**
     * What formats share stands in {@code reading} itself; requirements of PEP 508, coordinates of Maven, TOML and graphs
     * of dependencies have packages of their own.
     */
    @Test
    void formatsDoNotKnowOneAnother() {
        slices().matching(ROOT + ".reading.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(
                        alwaysTrue(),
                        resideInAnyPackage(
                                ROOT + ".reading.pythonrequirement..",
                                ROOT + ".reading.mavenartifact..",
                                ROOT + ".reading.toml..",
                                ROOT + ".reading.dependencygraph.."))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void onlyReadersNamesTheFormats() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".reading")
                .and(DescribedPredicate.not(JavaClass.Predicates.equivalentTo(Readers.class)))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(ROOT + ".reading.*..")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void everyReaderIsRegistered() {
        Set<String> readers = CLASSES.stream()
                .filter(c -> c.isAssignableTo(Reader.class))
                .filter(c -> !c.isInterface() && !c.getModifiers().contains(JavaModifier.ABSTRACT))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(Readers.all().stream().map(r -> r.getClass().getName()).collect(Collectors.toSet()))
                .isEqualTo(readers);
    }

    /** Such a name says that nobody knows what the class is for. */
    @Test
    void namesSayWhatAClassIsFor() {
        noClasses()
                .should()
                .haveNameMatching(".*(?:Util|Utils|Helper|Manager|Impl|Common)(?:\\$.*)?")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** The root alone is without what stands below it: http is not part of MemoryAdvisor. */
    private static String pattern(String name) {
        return name.isEmpty() ? ROOT : ROOT + "." + name + "..";
    }

    private static DynamicTest test(String name, ArchRule rule) {
        return DynamicTest.dynamicTest(name, () -> rule.allowEmptyShould(true).check(CLASSES));
    }
}
