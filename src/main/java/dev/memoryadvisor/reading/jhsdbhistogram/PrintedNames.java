package dev.memoryadvisor.reading.jhsdbhistogram;

import java.util.Map;
import java.util.regex.Pattern;

/** Names of classes: the agent prints arrays as source code does, and hidden classes with a plus. */
final class PrintedNames {
    private static final String SUFFIX = "[]";
    private static final Map<String, String> PRIMITIVES = Map.of(
            "boolean", "Z", "byte", "B", "char", "C", "double", "D", "float", "F", "int", "I", "long", "J", "short",
            "S");

    private static final Pattern HIDDEN = Pattern.compile("\\+(?=0x[0-9a-f]+$)");

    private PrintedNames() {}

    /** The name as {@code jcmd GC.class_histogram} prints it: {@code [B} for {@code byte[]}. */
    static String asHistogram(String printed) {
        String name = HIDDEN.matcher(printed).replaceFirst("/");
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
