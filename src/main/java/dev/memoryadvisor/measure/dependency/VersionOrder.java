package dev.memoryadvisor.measure.dependency;

import java.util.Comparator;
import org.apache.maven.artifact.versioning.ComparableVersion;

/** The order of versions, older before newer, as each ecosystem has it. */
final class VersionOrder {
    private static final Comparator<String> PYTHON = Comparator.comparing(Pep440Version::of);
    private static final Comparator<String> MAVEN = Comparator.comparing(ComparableVersion::new);

    private VersionOrder() {}

    /** The order of this ecosystem; of one whose order is not known, Maven's, which takes any text. */
    static Comparator<String> of(String ecosystem) {
        return ecosystem.equals("pypi") ? PYTHON : MAVEN;
    }
}
