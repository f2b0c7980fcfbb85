package dev.memoryadvisor.footprint;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is measured: {@code libraries.csv} and {@code pairs.csv}.
 *
 * @param libraries libraries by entry, in the order of the file
 * @param pairs pairs of these
 */
record Lists(Map<String, Library> libraries, List<Pair> pairs) {
    /** Entries that use no library: others are compared with them. */
    static final Set<String> OF_THE_JDK = Set.of("Nothing", "Loopback", "Sql");

    /**
     * Reads the lists.
     *
     * @param folder where they are
     * @param only entries to take, with what they are compared with; none: all
     */
    static Lists read(Path folder, Set<String> only) throws IOException {
        Map<String, Library> all = new LinkedHashMap<>();
        for (List<String> row : Csv.rows(folder.resolve("libraries.csv"))) {
            List<String> beside =
                    row.get(3).isEmpty() ? List.of() : Arrays.asList(row.get(3).split(" ", -1));
            all.put(
                    row.get(0),
                    new Library(row.get(0), row.get(1), row.get(2), beside, row.get(4), row.get(5), row.get(6)));
        }
        if (!only.isEmpty()) {
            Set<String> needed = new LinkedHashSet<>(only);
            only.forEach(entry -> needed.add(all.get(entry).baseline()));
            all.keySet().retainAll(needed);
        }
        List<Pair> pairs = new ArrayList<>();
        for (List<String> row : Csv.rows(folder.resolve("pairs.csv"))) {
            if (all.keySet().containsAll(row)) {
                pairs.add(new Pair(row.get(0), row.get(1)));
            }
        }
        return new Lists(all, pairs);
    }

    /** Coordinates by module: one for each library and one for each pair. */
    Map<String, List<String>> modules() {
        Map<String, List<String>> modules = new LinkedHashMap<>();
        libraries.values().forEach(library -> modules.put(library.entry(), library.coordinates()));
        for (Pair pair : pairs) {
            // Maven takes one version of each artifact: the first one's.
            Map<String, String> both = new LinkedHashMap<>();
            for (String entry : List.of(pair.first(), pair.second())) {
                for (String coordinate : libraries.get(entry).coordinates()) {
                    both.putIfAbsent(coordinate.substring(0, coordinate.lastIndexOf(':')), coordinate);
                }
            }
            modules.put(pair.name(), List.copyOf(both.values()));
        }
        return modules;
    }
}
