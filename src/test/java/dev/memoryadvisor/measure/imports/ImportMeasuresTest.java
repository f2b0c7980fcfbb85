package dev.memoryadvisor.measure.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.memoryadvisor.fact.ImportTime;
import dev.memoryadvisor.fact.ImportTimes;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.PackageImport;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What each top-level package costs a start. */
class ImportMeasuresTest {
    private final List<ImportTime> imports = new ArrayList<>();

    @Test
    void countsASubmoduleOnce() {
        line("requests.models", 1, 2_000, 2_000);
        line("socket", 2, 500, 500);
        line("urllib3.util", 3, 100, 100);
        line("urllib3", 2, 1_000, 1_100);
        line("requests.api", 1, 400, 2_000);
        line("requests", 0, 1_000, 5_000);

        PackageImport requests = of("requests");
        assertThat(requests.cumulativeMillis()).isEqualTo(5);
        assertThat(requests.selfMillis()).isEqualTo(3.4, within(1e-9));
        assertThat(requests.modules()).isEqualTo(6);
        assertThat(requests.ownModules()).isEqualTo(3);
        assertThat(requests.shareOfImports()).isEqualTo(1);
        assertThat(requests.importers()).isEmpty();
        assertThat(requests.largestInside()).containsExactly("urllib3 (1.1 ms)");
        assertThat(requests.passesOn()).isFalse();
        assertThat(of("urllib3").importers()).containsExactly("requests");
        assertThat(of("urllib3").cumulativeMillis()).isEqualTo(1.1);
        assertThat(of("socket").standardLibrary()).isTrue();
    }

    @Test
    void seesThatAPackagePassesItsTimeOn() {
        line("pandas", 1, 95_000, 95_000);
        line("app", 0, 5_000, 100_000);

        assertThat(of("app").passesOn()).isTrue();
        assertThat(of("pandas").passesOn()).isFalse();
    }

    @Test
    void addsUpSeveralImportsOfOnePackage() {
        line("app.config", 0, 1_000, 1_000);
        line("app.web", 0, 3_000, 3_000);

        assertThat(of("app").cumulativeMillis()).isEqualTo(4);
        assertThat(of("app").origin().line()).isEqualTo(2);
    }

    @Test
    void aCutTreeIsStillRead() {
        line("numpy.linalg", 3, 1_000, 1_000);

        assertThat(of("numpy").cumulativeMillis()).isEqualTo(1);
        assertThat(of("numpy").shareOfImports()).isEqualTo(1);
    }

    private void line(String module, int depth, long self, long cumulative) {
        int dot = module.indexOf('.');
        imports.add(new ImportTime(
                new Origin("imports.txt", imports.size() + 1),
                module,
                dot < 0 ? module : module.substring(0, dot),
                self,
                cumulative,
                depth));
    }

    private PackageImport of(String name) {
        ImportTimes times = new ImportTimes(new Origin("imports.txt", 1), "python-importtime", imports);
        return ImportMeasures.packages(times, "socket"::equals).stream()
                .filter(p -> p.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
