package dev.memoryadvisor.measure.ownership;

import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.dependency.MergedDependencies;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The dependencies that the classes of one program come from. A Python module whose name is that of a listed
 * distribution (PEP 503, {@code -} for {@code _}) is taken for its, also where the table does not know it. Not thread-safe.
 */
public final class ClassOwners {
    private static final Map<RuntimeKind, String> ECOSYSTEMS =
            Map.of(RuntimeKind.JVM, "maven", RuntimeKind.CPYTHON, "pypi");

    private final PackageTable packages;
    private final Map<String, Dependency> listed = new HashMap<>();
    /** Those met so far: thousands of classes have few owners. */
    private final Map<String, Owner> owners = new HashMap<>();

    /** Owners by this table, with the versions that these lists give. */
    public ClassOwners(PackageTable packages, List<DependencyList> lists) {
        this.packages = packages;
        MergedDependencies.of(lists).forEach(d -> listed.put(key(d.ecosystem(), d.name()), d));
    }

    /**
     * The dependency that a class comes from.
     *
     * @param purl its package URL, with version where a list gives one
     * @param name its name
     * @param version version in a list, or {@code null}
     * @param listed whether a list names it
     */
    public record Owner(String purl, String name, String version, boolean listed) {}

    /**
     * The dependency that this class comes from.
     *
     * @param runtime runtime of the histogram; may be {@code null}
     * @param className qualified name, no array's
     * @return {@code null} if that is not known
     */
    public Owner of(RuntimeKind runtime, String className) {
        String ecosystem = runtime == null ? null : ECOSYSTEMS.get(runtime);
        if (ecosystem == null) {
            return null;
        }
        String name = name(ecosystem, className);
        return name == null ? null : owners.computeIfAbsent(key(ecosystem, name), key -> owner(key, ecosystem, name));
    }

    private String name(String ecosystem, String className) {
        String name = packages.owner(ecosystem, className);
        if (name != null || !ecosystem.equals("pypi")) {
            return name;
        }
        int dot = className.indexOf('.');
        String module = dot < 0
                ? ""
                : className.substring(0, dot).toLowerCase(Locale.ROOT).replace('_', '-');
        return listed.containsKey(key(ecosystem, module)) ? module : null;
    }

    private Owner owner(String key, String ecosystem, String name) {
        Dependency dependency = listed.get(key);
        return dependency == null
                ? new Owner("pkg:" + ecosystem + '/' + name.replace(':', '/'), name, null, false)
                : new Owner(dependency.purl(), name, dependency.version(), true);
    }

    private static String key(String ecosystem, String name) {
        return ecosystem + '/' + name;
    }
}
