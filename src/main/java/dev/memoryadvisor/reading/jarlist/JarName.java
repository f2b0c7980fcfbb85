package dev.memoryadvisor.reading.jarlist;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Artifact and version of a jar's name, {@code artifact-version[-classifier]}, without its {@code .jar}.
 *
 * @param artifact artifact
 * @param version version with what follows it, or {@code null}
 */
record JarName(String artifact, String version) {
    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.+-]*");
    private static final Pattern HYPHEN = Pattern.compile("-");

    /** Words that stand inside a version, before a number. */
    private static final Pattern INSIDE =
            Pattern.compile("(?:alpha|beta|milestone|m|rc|cr|b|build|pre|preview|ea|sp|snapshot|v|jre|jdk|java)");

    /**
     * The parts of a name, if it is one. A version begins at a number; where a word of a name and another number follow
     * ({@code log4j-1.2-api-2.17.1}), the number before belongs to the artifact.
     */
    static Optional<JarName> of(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        List<String> parts = List.of(HYPHEN.split(name, -1));
        int version = -1;
        for (int i = 1; i < parts.size(); i++) {
            if (number(parts.get(i)) && (version < 0 || !insideVersion(parts.get(i - 1)))) {
                version = i;
            }
        }
        return Optional.of(
                version < 0
                        ? new JarName(name, null)
                        : new JarName(
                                String.join("-", parts.subList(0, version)),
                                String.join("-", parts.subList(version, parts.size()))));
    }

    private static boolean number(String part) {
        return !part.isEmpty() && Character.isDigit(part.charAt(0));
    }

    private static boolean insideVersion(String part) {
        return number(part) || INSIDE.matcher(part.toLowerCase(Locale.ROOT)).matches();
    }
}
