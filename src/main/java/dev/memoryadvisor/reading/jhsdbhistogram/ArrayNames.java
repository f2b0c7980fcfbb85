package dev.memoryadvisor.reading.jhsdbhistogram;

import java.util.Map;

/** The agent prints arrays as source code does; everything else that prints a class histogram prints {@code [B}. */
final class ArrayNames {
    private static final String SUFFIX = "[]";
    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "Z", "byte", "B", "char", "C", "double", "D", "float", "F", "int", "I", "long", "J", "short", "S");

    private ArrayNames() {}

    /** {@code byte[]} → {@code [B}; other names as they are. */
    static String descriptor(String name) {
        int end = name.length();
        while (name.startsWith(SUFFIX, end - SUFFIX.length())) {
            end -= SUFFIX.length();
        }
        if (end == name.length()) {
            return name;
        }
        String element = name.substring(0, end);
        String primitive = PRIMITIVES.get(element);
        int dimensions = (name.length() - end) / SUFFIX.length();
        return "[".repeat(dimensions) + (primitive == null ? "L" + element + ";" : primitive);
    }
}
