package dev.memoryadvisor.reading.mavenartifact;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * An artifact as Maven prints it: {@code group:artifact:type[:classifier]:version[:scope]}.
 *
 * @param name {@code group:artifact}
 * @param type {@code jar}, {@code war} …
 * @param classifier classifier, or {@code null}
 * @param version version; {@code null} where it is not known
 * @param scope scope; {@code null} for a module of the program
 */
public record MavenArtifact(String name, String type, String classifier, String version, String scope) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_+~.-]+");
    private static final Set<String> SCOPES = Set.of(
            "compile",
            "provided",
            "runtime",
            "test",
            "system",
            "import",
            "compile-only",
            "test-only",
            "test-runtime",
            "none");
    private static final String OPTIONAL = " (optional)";
    private static final int LONGEST = 1024;

    /**
     * The artifact with these coordinates, if they are any.
     *
     * @param scoped whether the scope stands at the end
     */
    public static Optional<MavenArtifact> of(String coordinates, boolean scoped) {
        if (coordinates.length() > LONGEST) {
            return Optional.empty();
        }
        String[] part = coordinates.split(":", -1);
        int parts = scoped ? part.length - 1 : part.length;
        if (parts < 4 || parts > 5 || !Character.isLetter(part[0].isEmpty() ? ' ' : part[0].charAt(0))) {
            return Optional.empty();
        }
        for (String p : part) {
            if (!ID.matcher(p).matches()) {
                return Optional.empty();
            }
        }
        String scope = scoped ? part[parts] : null;
        if (scoped && !SCOPES.contains(scope)) {
            return Optional.empty();
        }
        return Optional.of(new MavenArtifact(
                part[0] + ':' + part[1], part[2], parts == 5 ? part[3] : null, part[parts - 1], scope));
    }

    /**
     * The artifact of a jar or of another type, if the coordinates are any.
     *
     * @param name {@code group:artifact}
     * @param version version, or {@code null} where it is not known
     */
    public static Optional<MavenArtifact> of(String name, String type, String classifier, String version) {
        String coordinates = name + ':' + type + ':' + (classifier == null ? "" : classifier + ':');
        return of(coordinates + (version == null ? "unknown" : version), false)
                .map(a -> new MavenArtifact(a.name(), a.type(), a.classifier(), version, null));
    }

    /** The artifact of a node in a graph, which maven-dependency-plugin 3.9 notes as optional behind its scope. */
    public static Optional<MavenArtifact> ofNode(String node) {
        return of(node.endsWith(OPTIONAL) ? node.substring(0, node.length() - OPTIONAL.length()) : node);
    }

    /** The artifact with these coordinates, with or without a scope at the end. */
    public static Optional<MavenArtifact> of(String coordinates) {
        Optional<MavenArtifact> scoped = of(coordinates, true);
        return scoped.isPresent() ? scoped : of(coordinates, false);
    }

    /** Its package URL. */
    public String purl() {
        TreeMap<String, String> qualifiers = new TreeMap<>();
        if (classifier != null) {
            qualifiers.put("classifier", classifier);
        }
        if (!type.equals("jar")) {
            qualifiers.put("type", type);
        }
        int colon = name.indexOf(':');
        try {
            return new PackageURL(
                            "maven",
                            name.substring(0, colon),
                            name.substring(colon + 1),
                            version,
                            qualifiers.isEmpty() ? null : qualifiers,
                            null)
                    .canonicalize();
        } catch (MalformedPackageURLException e) {
            throw new IllegalArgumentException(this + " has no package URL", e);
        }
    }
}
