package dev.memoryadvisor.footprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code unions.csv}: what two libraries cost together, and each of them beside the other. */
final class UnionTable {
    static final String COLUMNS = "ecosystem,first,firstVersion,second,secondVersion,runtime,"
            + "metaspaceUnion,metaspaceOnlyFirst,metaspaceOnlySecond,metaspaceShared,"
            + "heapUnion,heapOnlyFirst,heapOnlySecond,heapShared,"
            + "classesUnion,classesOnlyFirst,classesOnlySecond,classesShared,method,measured";

    private UnionTable() {}

    /** The rows of these pairs; those that cannot be measured have none. */
    static List<String> rows(Lists lists, Measurements measurements, LocalDate today) throws InterruptedException {
        List<String> rows = new ArrayList<>();
        for (Pair pair : lists.pairs()) {
            Figures nothing = measurements.of("Nothing");
            Figures first = measurements.of(pair.first());
            Figures second = measurements.of(pair.second());
            Figures both = measurements.of(pair);
            if (nothing != null && first != null && second != null && both != null) {
                Figures union = both.minus(nothing);
                Figures onlyFirst = both.minus(second);
                Figures onlySecond = both.minus(first);
                rows.add(row(
                        lists.libraries(),
                        pair,
                        List.of(
                                union,
                                onlyFirst,
                                onlySecond,
                                union.minus(onlyFirst).minus(onlySecond)),
                        today));
            }
        }
        return rows;
    }

    private static String row(Map<String, Library> libraries, Pair pair, List<Figures> figures, LocalDate today) {
        Library first = libraries.get(pair.first());
        Library second = libraries.get(pair.second());
        List<Object> cells = new ArrayList<>(List.of(
                "maven", first.artifact(), first.version(), second.artifact(), second.version(), Measurements.RUNTIME));
        figures.forEach(f -> cells.add(f.metaspaceBytes()));
        figures.forEach(f -> cells.add(f.heapBytes()));
        figures.forEach(f -> cells.add(f.classes()));
        cells.add("fresh JVMs (" + Jvm.OPTIONS + ") with the first; with the second; with both; after two full"
                + " collections: medians of 3");
        cells.add(today);
        return Csv.line(cells.toArray());
    }
}
