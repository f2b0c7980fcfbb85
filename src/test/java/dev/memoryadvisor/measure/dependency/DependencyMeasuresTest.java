package dev.memoryadvisor.measure.dependency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoryadvisor.fact.Alternative;
import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.DevelopmentTool;
import dev.memoryadvisor.fact.DevelopmentTools;
import dev.memoryadvisor.fact.Footprint;
import dev.memoryadvisor.fact.FootprintTotal;
import dev.memoryadvisor.fact.KnownDefect;
import dev.memoryadvisor.fact.NativeMemoryLibrary;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.fact.SameLibrary;
import dev.memoryadvisor.fact.SamePurpose;
import dev.memoryadvisor.fact.ServiceMonitoring;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DependencyMeasuresTest {
    private static final long KIB = 1024;
    private final DependencyMeasures measures =
            new DependencyMeasures(DependencyTables.in(Path.of("rules", "dependency")));

    @Test
    void takesTheImportThatCostsMost() {
        List<Footprint> footprints = of(Footprint.class, list(pypi("scipy", "1.10.1"), pypi("django", "4.0")));
        assertThat(footprints).extracting(Footprint::importName).containsExactly("scipy.stats", "django.db.models");
        assertThat(footprints).extracting(Footprint::residentBytes).containsExactly(64968 * KIB, 21104 * KIB);
        assertThat(footprints).extracting(Footprint::modules).containsExactly(629, 296);
    }

    @Test
    void takesMetaspaceAndHeapOfALibraryOfTheJvm() {
        Footprint footprint = of(Footprint.class, list(maven("com.google.guava:guava", "compile", true)))
                .get(0);
        assertThat(footprint.importName()).isEqualTo("com.google.common.collect.ImmutableList");
        assertThat(footprint.residentBytes()).isEqualTo(footprint.metaspaceBytes() + footprint.heapBytes());
        assertThat(footprint.metaspaceBytes()).isBetween(100_000L, 10_000_000L);
        assertThat(footprint.classes()).isBetween(50, 2000);
        assertThat(footprint.modules()).isNull();
        assertThat(of(Footprint.class, list(pypi("scipy", null))).get(0).heapBytes())
                .isNull();
    }

    @Test
    void takesTheMeasuredVersionThatIsNearestFromBelow() {
        assertThat(of(Footprint.class, list(pypi("httpx", "0.23.3"))).get(0).residentBytes())
                .isEqualTo(24516 * KIB);
        assertThat(of(Footprint.class, list(pypi("httpx", "0.1"))).get(0).measuredVersion())
                .isEqualTo("0.23.3");
        assertThat(of(Footprint.class, list(pypi("httpx", "1.0"))).get(0).measuredVersion())
                .isEqualTo("0.28.1");
        assertThat(of(Footprint.class, list(pypi("httpx", null))).get(0).measuredVersion())
                .isEqualTo("0.28.1");
    }

    @Test
    void boundsTheTotal() {
        List<FootprintTotal> totals =
                of(FootprintTotal.class, list(pypi("numpy", "1.24.2"), pypi("six", "1"), pypi("nltk", "3.8")));
        assertThat(totals)
                .containsExactly(
                        new FootprintTotal(new Origin("a", 1), "pypi", 3, 2, 22496 * KIB, (22496 + 117792) * KIB));
    }

    @Test
    void givesAnAlternativeWhereTheRuntimeHasIt() {
        DependencyList list = list(pypi("pytz", "2022.7.1"));
        assertThat(of(Alternative.class, list, cpython("3.8.18"))).isEmpty();
        assertThat(of(Alternative.class, list, cpython("3.11.7")))
                .extracting(Alternative::instead, Alternative::savesBytes)
                .containsExactly(tuple("zoneinfo", 2764 * KIB));
        assertThat(of(Alternative.class, list, null).get(0).condition())
                .endsWith("needs Python 3.9 or newer (the version is not known here)");
    }

    @Test
    void readsTheVersionOfJava() {
        DependencyList list = list(maven("joda-time:joda-time", "compile", true));
        assertThat(of(Alternative.class, list, jvm("1.7.0_80"))).isEmpty();
        assertThat(of(Alternative.class, list, jvm("1.8.0_452"))).hasSize(1);
        assertThat(of(Alternative.class, list, jvm("17.0.15+6"))).hasSize(1);
        assertThat(of(Alternative.class, list(maven("joda-time:joda-time", "compile", false)), jvm("17")))
                .isEmpty();
    }

    @Test
    void knowsWhatAnotherOneImportsAnyway() {
        DependencyList old = list(pypi("pandas", "1.5.3"), pypi("numpy", "1.24.2"), pypi("pytz", "2022.7.1"));
        assertThat(of(Footprint.class, old))
                .extracting(f -> f.dependency().name(), Footprint::importedBy)
                .containsExactly(
                        tuple("pandas", List.of()),
                        tuple("numpy", List.of("pandas")),
                        tuple("pytz", List.of("pandas")));
        assertThat(of(Alternative.class, old)).extracting(Alternative::instead).containsExactly("csv");
        assertThat(of(Alternative.class, list(pypi("pandas", "3.0.6"), pypi("pytz", "2022.7.1"))))
                .extracting(Alternative::instead)
                .containsExactly("csv", "zoneinfo");
        assertThat(of(Alternative.class, list(pypi("pandas", "3.0.6"), pypi("pyarrow", "25.0.1"))))
                .as("more than CSV")
                .isEmpty();
        assertThat(of(SamePurpose.class, list(pypi("kubernetes", "22"), pypi("requests", "2"), pypi("httpx", "0.28"))))
                .isEmpty();
    }

    @Test
    void knowsTheDefectsOfAVersion() {
        assertThat(of(KnownDefect.class, list(pypi("multidict", "4.5.1"))))
                .extracting(KnownDefect::fixedIn, KnownDefect::memory)
                .contains(tuple("4.5.2", "heap"));
        assertThat(of(KnownDefect.class, list(pypi("multidict", "4.4.2")), list(pypi("multidict", "4.5.2"))))
                .extracting(KnownDefect::fixedIn)
                .doesNotContain("4.5.2");
        assertThat(of(KnownDefect.class, list(pypi("multidict", null)))).isEmpty();
    }

    @Test
    void offersOneAlternativeEach() {
        DependencyTables tables = DependencyTables.in(Path.of("rules", "dependency"));
        for (String name : List.of("pandas", "pytz", "openpyxl", "matplotlib", "opencv-python")) {
            assertThat(tables.alternatives("pypi", name)).as(name).hasSize(1);
        }
    }

    @Test
    void findsServicesThatDoNotMeasureThemselves() {
        List<ServiceMonitoring> blind = of(ServiceMonitoring.class, list(pypi("flask", "3"), pypi("gunicorn", "22")));
        assertThat(blind).hasSize(1);
        assertThat(blind.get(0).names()).isEqualTo("flask, gunicorn");
        assertThat(blind.get(0).metrics()).isEmpty();
        assertThat(of(ServiceMonitoring.class, list(pypi("flask", "3"), pypi("prometheus-client", "0.20")))
                        .get(0)
                        .metrics())
                .hasSize(1);
        assertThat(of(ServiceMonitoring.class, list(pypi("prometheus-client", "0.20"))))
                .isEmpty();
    }

    @Test
    void namesEachLibraryWithNativeMemoryOnce() {
        assertThat(of(
                        NativeMemoryLibrary.class,
                        list(
                                maven("io.netty:netty-buffer", "compile", false),
                                maven("io.netty:netty-all", "compile", true),
                                maven("org.rocksdb:rocksdbjni", "compile", true))))
                .extracting(NativeMemoryLibrary::family, NativeMemoryLibrary::directBuffers)
                .containsExactly(tuple("Netty", true), tuple("RocksDB", false));
    }

    @Test
    void findsTwoGenerations() {
        DependencyList both = list(
                maven("org.apache.commons:commons-lang3", "compile", true),
                maven("commons-lang:commons-lang", "compile", true));
        assertThat(of(SameLibrary.class, both))
                .extracting(s -> s.older().name(), s -> s.newer().name())
                .containsExactly(tuple("commons-lang:commons-lang", "org.apache.commons:commons-lang3"));
        assertThat(of(SamePurpose.class, both)).isEmpty();
    }

    @Test
    void joinsToolsButNotThoseInADevelopersList() {
        DependencyList mixed = list(pypi("pytest", "8"), pypi("memray", null), pypi("mypy", "1"));
        assertThat(of(DevelopmentTools.class, mixed)).hasSize(1);
        assertThat(of(DevelopmentTools.class, mixed).get(0).names()).isEqualTo("pytest (test), mypy (lint)");
        Dependency pytest = new Dependency(
                new Origin("requirements-dev.txt", 1),
                "pkg:pypi/pytest",
                "pypi",
                "pytest",
                null,
                null,
                true,
                List.of());
        assertThat(of(DevelopmentTools.class, list(pytest))).isEmpty();
    }

    @Test
    void findsWhatDoesTheSameJob() {
        List<SamePurpose> same = of(
                SamePurpose.class, list(pypi("requests", "2.28.1"), pypi("flask", "2.2.2"), pypi("aiohttp", "3.8.4")));
        assertThat(same).hasSize(1);
        assertThat(same.get(0).purpose()).isEqualTo("HTTP client");
        assertThat(same.get(0).names()).isEqualTo("requests, aiohttp");
        assertThat(same.get(0).leastBytes()).isEqualTo(17812 * KIB);
        assertThat(same.get(0).direct()).isFalse();
        assertThat(of(
                        SamePurpose.class,
                        list(
                                maven("org.json:json", "compile", true),
                                maven("com.google.code.gson:gson", "compile", false))))
                .isEmpty();
    }

    @Test
    void findsToolsUnlessTheScopeSaysSo() {
        assertThat(of(DevelopmentTool.class, list(pypi("pytest", "8"), pypi("memray", null))))
                .extracting(DevelopmentTool::kind)
                .containsExactly("test", "profiler");
        assertThat(of(DevelopmentTool.class, list(maven("junit:junit", "test", true))))
                .isEmpty();
        assertThat(of(DevelopmentTool.class, list(maven("junit:junit", "compile", true))))
                .hasSize(1);
    }

    @Test
    void mergesWhatSeveralInputsName() {
        Dependency range = new Dependency(new Origin("r", 3), "pkg:pypi/a", "pypi", "a", null, null, true, List.of());
        Dependency locked =
                new Dependency(new Origin("l", 9), "pkg:pypi/a@1", "pypi", "a", "1", null, false, List.of("b"));
        List<Dependency> merged = of(Dependency.class, list(range), list(locked));
        assertThat(merged)
                .containsExactly(
                        new Dependency(new Origin("r", 3), "pkg:pypi/a@1", "pypi", "a", "1", null, true, List.of()));
        assertThat(of(
                                Dependency.class,
                                list(maven("g:a", "test", false)),
                                list(maven("g:a", "runtime", false)),
                                list(maven("g:a", "provided", false)))
                        .get(0)
                        .scope())
                .isEqualTo("runtime");
    }

    @Test
    void countsForTheAnswer() {
        assertThat(DependencyMeasures.figures(list(
                        maven("g:a", "compile", true), maven("g:b", "compile", false), maven("g:a", "test", false))))
                .isEqualTo(Map.of("dependencies", 2, "direct", 1, "ecosystem", "maven"));
        assertThat(DependencyMeasures.figures(list(pypi("a", "1"))))
                .isEqualTo(Map.of("dependencies", 1, "ecosystem", "pypi"));
        assertThat(DependencyMeasures.met(List.of())).isEmpty();
        assertThat(DependencyMeasures.met(List.of(list(pypi("a", "1"))))).containsExactly("dependencies");
    }

    @Test
    void theTablesAreInOrder() {
        DependencyTables tables = DependencyTables.in(Path.of("rules", "dependency"));
        assertThat(tables.footprints("pypi", "pandas")).hasSize(2);
        assertThat(tables.footprints("pypi", "polars").get(0).modules()).isNull();
        assertThat(tables.alternatives("pypi", "pandas")).hasSize(1);
        assertThat(tables.tool("pypi", "scalene")).isEqualTo("profiler");
    }

    private <T> List<T> of(Class<T> type, DependencyList... lists) {
        return measures.facts(List.of(lists), null).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private <T> List<T> of(Class<T> type, DependencyList list, Program program) {
        return measures.facts(List.of(list), program).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static DependencyList list(Dependency... dependencies) {
        return new DependencyList(new Origin("a", 1), "test", RuntimeKind.CPYTHON, List.of(dependencies), false);
    }

    private static Dependency pypi(String name, String version) {
        String purl = "pkg:pypi/" + name + (version == null ? "" : '@' + version);
        return new Dependency(new Origin("a", 1), purl, "pypi", name, version, null, null, List.of());
    }

    private static Dependency maven(String name, String scope, boolean direct) {
        String purl = "pkg:maven/" + name.replace(':', '/') + "@1";
        return new Dependency(new Origin("a", 1), purl, "maven", name, "1", scope, direct, List.of());
    }

    private static Program cpython(String version) {
        return new Program(RuntimeKind.CPYTHON, version, null, null, null, null, null, null);
    }

    private static Program jvm(String version) {
        return new Program(RuntimeKind.JVM, version, null, null, null, null, null, null);
    }
}
