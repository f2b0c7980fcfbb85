package dev.memoryadvisor.reading.mavenartifact;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Configurations of Gradle as scopes of Maven, by the words of their names ({@code integrationTestRuntimeClasspath}).
 *
 * @see <a href="https://docs.gradle.org/current/userguide/java_plugin.html">the configurations of the Java plugin</a>
 */
public final class GradleConfiguration {
    private static final Pattern WORD = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final List<String> ORDER = List.of("runtime", "compile", "compile-only", "test");

    private GradleConfiguration() {}

    /** The scope that one configuration stands for. */
    public static String scope(String configuration) {
        Set<String> words = WORD.splitAsStream(configuration)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(HashSet::new));
        if (words.contains("test")) {
            return "test";
        }
        if (words.contains("processor")
                || (words.contains("only") && (words.contains("compile") || words.contains("development")))
                || words.contains("kapt")
                || words.contains("ksp")) {
            return "compile-only";
        }
        return words.contains("runtime") || configuration.equals("default") ? "runtime" : "compile";
    }

    /** The scope of what stands in all of these configurations, with commas between them: the one that reaches furthest. */
    public static String widest(String configurations) {
        Set<String> scopes = Arrays.stream(configurations.split(","))
                .map(GradleConfiguration::scope)
                .collect(Collectors.toSet());
        return ORDER.stream().filter(scopes::contains).findFirst().orElse("compile");
    }
}
