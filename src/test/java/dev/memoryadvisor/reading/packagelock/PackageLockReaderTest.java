package dev.memoryadvisor.reading.packagelock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PackageLockReaderTest {
    private final PackageLockReader reader = new PackageLockReader();

    /** Version 1 has aliases and addresses where the version would stand. */
    @Test
    void anAddressIsNoVersionAndItsPasswordIsNotRepeated() throws Exception {
        assertThat(read("""
            {"lockfileVersion": 1, "requires": true, "dependencies": {
              "lodash4": {"version": "npm:lodash@4.17.21"},
              "parser": {"version": "npm:@babel/parser@7.26.0"},
              "mine": {"version": "git+https://user:secret@example.org/acme/mine.git#abc"},
              "theirs": {"version": "github:acme/theirs#abc"},
              "plain": {"version": "1.0.0-rc.1+build.5"}}}
            """))
                .extracting(Dependency::name, Dependency::version, Dependency::purl)
                .containsExactly(
                        tuple("lodash", "4.17.21", "pkg:npm/lodash@4.17.21"),
                        tuple("@babel/parser", "7.26.0", "pkg:npm/%40babel/parser@7.26.0"),
                        tuple("mine", null, "pkg:npm/mine"),
                        tuple("theirs", null, "pkg:npm/theirs"),
                        tuple("plain", "1.0.0-rc.1+build.5", "pkg:npm/plain@1.0.0-rc.1%2Bbuild.5"));
    }

    @Test
    void theNearestIsTheOneThatAWorkspaceAsksFor() throws Exception {
        assertThat(read("""
            {"lockfileVersion": 3, "packages": {
              "": {"workspaces": ["packages/*"], "dependencies": {"debug": "^4"}},
              "node_modules/a": {"resolved": "packages/a", "link": true},
              "node_modules/debug": {"version": "4.4.0", "dependencies": {"ms": "^2"}},
              "node_modules/ms": {"version": "2.1.3"},
              "packages/a": {"dependencies": {"debug": "^2", "ms": "^2"}},
              "packages/a/node_modules/debug": {"version": "2.6.9"}}}
            """))
                .extracting(Dependency::name, Dependency::version, Dependency::direct)
                .containsExactly(
                        tuple("debug", "4.4.0", true), tuple("ms", "2.1.3", true), tuple("debug", "2.6.9", true));
    }

    @Test
    void aLockFileOfBunIsNone() throws Exception {
        assertThat(reader.recognises(Source.of("bun.lock", """
            {
              "lockfileVersion": 1,
              "workspaces": {
                "": {"name": "shop", "dependencies": {"express": "^4.18.2"}},
              },
              "packages": {"express": ["express@4.18.2", "", {}, "sha512-x"]}
            }
            """).head())).isFalse();
    }

    private List<Dependency> read(String text) throws Exception {
        List<Evidence> found = new ArrayList<>();
        reader.read(Source.of("package-lock.json", text), new Tally("package-lock.json"), found::add);
        return ((DependencyList) found.get(0)).dependencies();
    }
}
