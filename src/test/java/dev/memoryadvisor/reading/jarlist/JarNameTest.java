package dev.memoryadvisor.reading.jarlist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** File names as they lie in lib/ folders. */
class JarNameTest {
    @ParameterizedTest
    @CsvSource({
        "guava-33.4.8-jre, guava, 33.4.8-jre",
        "log4j-1.2-api-2.17.1, log4j-1.2-api, 2.17.1",
        "log4j-api-2.17.1, log4j-api, 2.17.1",
        "netty-transport-native-epoll-4.2.1.Final-linux-x86_64, netty-transport-native-epoll, 4.2.1.Final-linux-x86_64",
        "hibernate-jpa-2.1-api-1.0.2.Final, hibernate-jpa-2.1-api, 1.0.2.Final",
        "spring-boot-4.0.0-rc-1, spring-boot, 4.0.0-rc-1",
        "shop-1.0-20260102.120000-3, shop, 1.0-20260102.120000-3",
        "jakarta.ws.rs-api-3.1.0, jakarta.ws.rs-api, 3.1.0",
        "scala-library_2.13-2.13.1, scala-library_2.13, 2.13.1",
        "h2-2.3.232, h2, 2.3.232",
        "tools, tools,",
    })
    void hasAnArtifactAndAVersion(String name, String artifact, String version) {
        assertThat(JarName.of(name)).contains(new JarName(artifact, version));
    }
}
