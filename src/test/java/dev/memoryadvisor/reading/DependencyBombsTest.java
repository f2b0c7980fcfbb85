package dev.memoryadvisor.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.reading.cyclonedx.CycloneDxReader;
import dev.memoryadvisor.reading.mavenpom.MavenPomReader;
import dev.memoryadvisor.reading.maventreedot.MavenTreeDotReader;
import dev.memoryadvisor.reading.poetrylock.PoetryLockReader;
import dev.memoryadvisor.reading.pyproject.PyprojectReader;
import dev.memoryadvisor.reading.spdx.SpdxReader;
import dev.memoryadvisor.reading.uvlock.UvLockReader;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that mean harm are refused with words; nothing is fetched. */
class DependencyBombsTest {
    private static final String ENTITIES = """
        <?xml version="1.0"?>
        <!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY f SYSTEM "file:///etc/hostname">]>
        """;

    @Test
    void xmlDeclaresNoEntities() {
        assertThatThrownBy(() -> read(new MavenPomReader(), ENTITIES + """
            <project><modelVersion>4.0.0</modelVersion><dependencies><dependency><groupId>&f;</groupId>
            <artifactId>a</artifactId><version>&b;</version></dependency></dependencies></project>
            """))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("entities");
        assertThatThrownBy(() -> read(new CycloneDxReader(), ENTITIES + """
            <bom xmlns="http://cyclonedx.org/schema/bom/1.4"><components/></bom>
            """))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("entities");
    }

    @ParameterizedTest
    @ValueSource(ints = {2_000, 200_000})
    void nestingHasAnEnd(int depth) {
        String deep = "[".repeat(depth) + "]".repeat(depth);
        assertThatThrownBy(() -> read(new PyprojectReader(), "[project]\ndependencies = " + deep + "\n"))
                .isInstanceOf(UnreadableException.class);
        assertThatThrownBy(() -> read(new UvLockReader(), "version = 1\nrequires-python = \"3\"\nx = " + deep + "\n"))
                .isInstanceOf(UnreadableException.class);
    }

    @Test
    void aKeyTwiceIsSaidWithItsLine() {
        assertThatThrownBy(() -> read(new PoetryLockReader(), """
            [[package]]
            name = "a"
            name = "b"
            python-versions = "*"
            """))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.line()).isBetween(3, 4));
    }

    @Test
    void circlesEnd() throws Exception {
        DependencyList list = read(new PoetryLockReader(), """
            [[package]]
            name = "a"
            version = "1"
            python-versions = "*"

            [package.dependencies]
            b = "*"

            [[package]]
            name = "b"
            version = "1"
            python-versions = "*"

            [package.dependencies]
            a = "*"
            """);
        assertThat(list.dependencies()).hasSize(2).allMatch(d -> d.direct() == null);
    }

    /** Held whole, the ways of this chain would be 800 MB. */
    @Test
    void aLongChainHoldsNoWayForEachOfItsLinks() throws Exception {
        int length = 20_000;
        StringBuilder chain = new StringBuilder("digraph \"com.acme:shop:jar:1\" {\n");
        String from = "com.acme:shop:jar:1";
        for (int i = 0; i < length; i++) {
            String to = "com.acme:a" + i + ":jar:1:compile";
            chain.append("\"").append(from).append("\" -> \"").append(to).append("\" ;\n");
            from = to;
        }
        DependencyList list = read(new MavenTreeDotReader(), chain.append("}\n").toString());
        assertThat(list.dependencies()).hasSize(length);
        assertThat(list.dependencies().get(50).path()).hasSize(50).startsWith("com.acme:a0");
        assertThat(list.dependencies().stream().mapToLong(d -> d.path().size()).sum())
                .isLessThanOrEqualTo(100L * length);
    }

    @Test
    void namesWithDotsAreNames() throws Exception {
        assertThatThrownBy(() -> read(new PoetryLockReader(), """
            [[package]]
            python-versions = "*"
            name = "../../etc/passwd"
            """)).isInstanceOf(UnreadableException.class);
    }

    @Test
    void spdxFetchesNothing() throws Exception {
        List<URI> asked = new ArrayList<>();
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                asked.add(uri);
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                asked.add(uri);
            }
        });
        try {
            String bom = Files.readString(Path.of("src/test/resources/golden/spdx/json/input.json"));
            assertThat(read(new SpdxReader(), bom).dependencies()).hasSize(2);
        } finally {
            ProxySelector.setDefault(before);
        }
        assertThat(asked).isEmpty();
    }

    private static DependencyList read(Reader reader, String text) throws Exception {
        List<Evidence> evidence = new ArrayList<>();
        Tally tally = new Tally("input");
        reader.read(Source.of("input", text), tally, evidence::add);
        if (!tally.unreadable().isEmpty()
                && ((DependencyList) evidence.get(0)).dependencies().isEmpty()) {
            throw new UnreadableException(tally.unreadable().get(0).reason(), null, "");
        }
        return (DependencyList) evidence.get(0);
    }
}
