package dev.memoryadvisor.footprint;

/** Two libraries whose union is measured: one row of {@code pairs.csv}, entries as in {@code libraries.csv}. */
record Pair(String first, String second) {
    /** Name of its module. */
    String name() {
        return first + "-and-" + second;
    }
}
