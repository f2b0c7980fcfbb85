package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Which package belongs to which artifact, read from the jars.
 *
 * <p>A prefix is as short as it can be while all that lies below it in the jars is of one artifact, but no shorter than
 * the root of that artifact's packages: {@code com.typesafe.config}, not {@code com.typesafe}. A package that several
 * artifacts hold goes to the one whose group it is named after, or to the one that holds nine tenths of its classes;
 * else it has no row.
 */
final class Packages {
    private static final double NEARLY_ALL = 0.9;

    /** Artifacts with the classes of their dependencies in them. */
    private static final Pattern BUNDLES = Pattern.compile(".*-(?:all|bundle|complete|standalone)");

    /** Packages that some jars hold, but that anybody's classes may be in. */
    private static final Pattern ANYBODYS =
            Pattern.compile("(?:(?:com|org|net)\\.)?(?:examples?|demo|tests?)(?:\\..*)?|Lib(?:\\..*)?");

    private final Map<String, Map<String, Integer>> classesByPackage = new TreeMap<>();
    private final Set<String> read = new HashSet<>();
    private final Set<String> ofTheJdk = ModuleLayer.boot().modules().stream()
            .flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toSet());

    /** Reads the jar, unless its artifact has been read. */
    void add(Jar jar) throws IOException {
        if (!read.add(jar.artifact())) {
            return;
        }
        try (ZipFile zip = new ZipFile(jar.file().toFile())) {
            for (ZipEntry entry : (Iterable<ZipEntry>)
                    () -> zip.stream().map(ZipEntry.class::cast).iterator()) {
                String name = entry.getName();
                int slash = name.lastIndexOf('/');
                if (slash > 0
                        && name.endsWith(".class")
                        && name.matches("[\\w/$]+\\.class")
                        && !name.startsWith("META-INF")) {
                    String packageName = name.substring(0, slash).replace('/', '.');
                    if (!ofTheJdk.contains(packageName)
                            && !ANYBODYS.matcher(packageName).matches()) {
                        classesByPackage
                                .computeIfAbsent(packageName, k -> new HashMap<>())
                                .merge(jar.artifact(), 1, Integer::sum);
                    }
                }
            }
        }
    }

    /** Artifact by prefix. */
    Map<String, String> prefixes() {
        Node root = new Node("");
        classesByPackage.forEach((packageName, holders) -> {
            String owner = owner(packageName, holders);
            Node node = root;
            for (String part : packageName.split("\\.", -1)) {
                String path = node.path.isEmpty() ? part : node.path + '.' + part;
                node = node.children.computeIfAbsent(part, k -> new Node(path));
            }
            node.owner = owner == null ? Node.SHARED : owner;
        });
        Map<String, String> prefixes = new TreeMap<>();
        root.children.values().forEach(node -> node.collect(null, prefixes));
        return prefixes;
    }

    private static String owner(String packageName, Map<String, Integer> all) {
        Map<String, Integer> holders = new HashMap<>(all);
        if (!all.keySet().stream().allMatch(Packages::bundlesOthers)) {
            holders.keySet().removeIf(Packages::bundlesOthers);
        }
        List<String> named = holders.keySet().stream()
                .filter(artifact -> packageName.startsWith(artifact.substring(0, artifact.indexOf(':'))))
                .toList();
        if (holders.size() == 1) {
            String only = holders.keySet().iterator().next();
            return bundlesOthers(only) && named.isEmpty() ? null : only;
        }
        if (named.size() == 1) {
            return named.get(0);
        }
        double classes = sum(holders.values());
        return holders.entrySet().stream()
                .filter(holder -> holder.getValue() / classes >= NEARLY_ALL)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private static boolean bundlesOthers(String artifact) {
        return BUNDLES.matcher(artifact).matches();
    }

    private static int sum(Collection<Integer> counts) {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** A package and those below it. */
    private static final class Node {
        /** Held by several artifacts, none of which it belongs to. */
        private static final String SHARED = "";

        private final String path;
        private final Map<String, Node> children = new TreeMap<>();
        private String owner;

        Node(String path) {
            this.path = path;
        }

        /** Owners of this package and all below it. */
        Set<String> owners() {
            Set<String> owners = new HashSet<>();
            if (owner != null) {
                owners.add(owner);
            }
            children.values().forEach(child -> owners.addAll(child.owners()));
            return owners;
        }

        /** Writes what is not already said by the prefix above. */
        void collect(String said, Map<String, String> prefixes) {
            Set<String> owners = owners();
            if (owners.size() == 1) {
                String only = owners.iterator().next();
                if (!only.equals(said) && !only.equals(SHARED)) {
                    Node node = this;
                    while (node.owner == null && node.children.size() == 1) {
                        node = node.children.values().iterator().next();
                    }
                    // A name of one part is too short for a group of packages that begin differently below it.
                    if (node.owner == null && node.path.indexOf('.') < 0) {
                        node.children.values().forEach(child -> child.collect(said, prefixes));
                    } else {
                        prefixes.put(node.path, only);
                    }
                }
                return;
            }
            String saidBelow = said;
            if (owner != null && !owner.equals(said) && !owner.equals(SHARED)) {
                prefixes.put(path, owner);
                saidBelow = owner;
            }
            for (Node child : children.values()) {
                child.collect(saidBelow, prefixes);
            }
        }
    }
}
