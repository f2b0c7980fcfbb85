package dev.memoryadvisor.measure.ownership;

import static org.assertj.core.api.Assertions.assertThat;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassOwnersTest {
    private static final PackageTable PACKAGES = Owners.table("""
        com.fasterxml.jackson.databind,maven,com.fasterxml.jackson.core:jackson-databind
        com.fasterxml.jackson,maven,com.fasterxml.jackson.core:jackson-core
        sqlalchemy,pypi,sqlalchemy
        """);

    @Test
    void theLongestPrefixWins() {
        ClassOwners owners = new ClassOwners(PACKAGES, List.of());
        assertThat(owners.of(RuntimeKind.JVM, "com.fasterxml.jackson.databind.node.ObjectNode")
                        .name())
                .isEqualTo("com.fasterxml.jackson.core:jackson-databind");
        assertThat(owners.of(RuntimeKind.JVM, "com.fasterxml.jackson.core.JsonToken")
                        .purl())
                .isEqualTo("pkg:maven/com.fasterxml.jackson.core/jackson-core");
    }

    @Test
    void aPrefixIsWholePackages() {
        assertThat(new ClassOwners(PACKAGES, List.of()).of(RuntimeKind.JVM, "com.fasterxml.jacksonic.Order"))
                .isNull();
    }

    @Test
    void theApplicationsClassesHaveNoOwner() {
        ClassOwners owners = new ClassOwners(PACKAGES, List.of());
        assertThat(owners.of(RuntimeKind.CPYTHON, "workload.Order")).isNull();
        assertThat(owners.of(RuntimeKind.CPYTHON, "Order")).isNull();
        assertThat(owners.of(null, "sqlalchemy.orm.state.InstanceState")).isNull();
    }

    @Test
    void aListGivesTheVersion() {
        ClassOwners owners = new ClassOwners(PACKAGES, List.of(list("sqlalchemy", "2.0.36", "typed-ast", "1.5.5")));
        assertThat(owners.of(RuntimeKind.CPYTHON, "sqlalchemy.orm.state.InstanceState"))
                .isEqualTo(new ClassOwners.Owner("pkg:pypi/sqlalchemy@2.0.36", "sqlalchemy", "2.0.36", true));
    }

    @Test
    void aListedDistributionOwnsTheModuleOfItsName() {
        ClassOwners owners = new ClassOwners(PACKAGES, List.of(list("sqlalchemy", "2.0.36", "typed-ast", "1.5.5")));
        assertThat(owners.of(RuntimeKind.CPYTHON, "typed_ast.ast3.Name").name()).isEqualTo("typed-ast");
    }

    private static DependencyList list(String... namesAndVersions) {
        Origin origin = new Origin("requirements.txt", 1);
        List<Dependency> dependencies = new ArrayList<>();
        for (int i = 0; i < namesAndVersions.length; i += 2) {
            String name = namesAndVersions[i];
            String version = namesAndVersions[i + 1];
            dependencies.add(new Dependency(
                    origin, "pkg:pypi/" + name + '@' + version, "pypi", name, version, null, true, List.of()));
        }
        return new DependencyList(origin, "requirements", RuntimeKind.CPYTHON, dependencies, false);
    }
}
