package dev.memoryadvisor.measure.histogram;

import dev.memoryadvisor.fact.GeneratedClasses;
import dev.memoryadvisor.fact.Heap;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.RepeatedClasses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the names in a JVM's histogram tell of how its classes came to be. */
final class LoadedClasses {
    private static final int OFTEN = 3;

    /** Parts of names that only the maker of classes behind it gives. */
    private static final Map<String, String> MAKERS = makers();

    private LoadedClasses() {}

    private static Map<String, String> makers() {
        Map<String, String> makers = new LinkedHashMap<>();
        makers.put("$$Lambda", "lambdas");
        makers.put("$Proxy", "dynamic proxies");
        makers.put("$$EnhancerBy", "classes of CGLIB");
        makers.put("$$FastClassBy", "classes of CGLIB");
        makers.put("$$SpringCGLIB$$", "classes of CGLIB");
        makers.put("ByCGLIB$$", "classes of CGLIB");
        makers.put("$ByteBuddy$", "classes of Byte Buddy");
        makers.put("$HibernateProxy$", "classes of Byte Buddy");
        makers.put("$MockitoMock$", "classes of Byte Buddy");
        makers.put("_$$_jvst", "classes of Javassist");
        makers.put("reflect.Generated", "accessors of reflection");
        makers.put("java.lang.invoke.LambdaForm$MH/", "forms of method handles");
        makers.put("java.lang.invoke.LambdaForm$DMH/", "forms of method handles");
        return makers;
    }

    /** The facts; none where nothing was made or repeated. */
    static List<Object> facts(Heap heap) {
        Map<String, Made> made = new LinkedHashMap<>();
        Map<String, List<HistogramRow>> byName = new LinkedHashMap<>();
        for (HistogramRow row : heap.rows()) {
            if (row.name().startsWith("[")) {
                continue; // an array is loaded with its element
            }
            byName.computeIfAbsent(row.name(), n -> new ArrayList<>(1)).add(row);
            String kind = kind(row.name());
            if (kind != null) {
                made.computeIfAbsent(kind, k -> new Made(row)).add(row);
            }
        }
        List<Object> facts = new ArrayList<>();
        made.forEach((kind, m) -> facts.add(
                new GeneratedClasses(heap.origin().at(m.first.line()), kind, m.classes, m.instances, m.first.name())));
        List<List<HistogramRow>> repeated =
                byName.values().stream().filter(rows -> rows.size() >= OFTEN).toList();
        repeated.stream().max(Comparator.comparingInt(List::size)).ifPresent(most -> {
            HistogramRow first = most.get(0);
            facts.add(new RepeatedClasses(heap.origin().at(first.line()), first.name(), most.size(), repeated.size()));
        });
        return facts;
    }

    private static String kind(String name) {
        if (name.indexOf('$') < 0 && !name.contains("reflect.")) {
            return null;
        }
        for (Map.Entry<String, String> maker : MAKERS.entrySet()) {
            if (name.contains(maker.getKey())) {
                return maker.getValue();
            }
        }
        return null;
    }

    private static final class Made {
        private final HistogramRow first;
        private long classes;
        private long instances;

        private Made(HistogramRow first) {
            this.first = first;
        }

        private void add(HistogramRow row) {
            classes++;
            instances += row.instances();
        }
    }
}
