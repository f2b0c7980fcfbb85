package dev.memoryadvisor.reading.legacygclog;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pause says of itself at its beginning: {@code GC (Allocation Failure)}, {@code Full GC (System.gc())},
 * {@code GC pause (G1 Evacuation Pause) (young) (initial-mark)}.
 *
 * @param text the words, verbatim
 * @param full whether it is a full collection
 * @param cause the JVM's cause, from JDK 7u40 on; {@code null} if not printed
 * @param part the word after {@code GC} for pauses of G1: {@code pause}, {@code remark}, {@code cleanup}; else empty
 * @param mixed whether old regions are collected too
 * @param startsCycle whether a concurrent mark begins with it
 * @param failed whether it says that objects found no room
 */
record PauseLabel(
        String text, boolean full, String cause, String part, boolean mixed, boolean startsCycle, boolean failed) {
    static final String SYSTEM_GC = "System.gc()";

    /** The label of these words. */
    static PauseLabel of(String text) {
        String name = text;
        List<String> groups = new ArrayList<>();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && depth++ == 0) {
                open = i + 1;
                name = groups.isEmpty() ? text.substring(0, i).strip() : name;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                groups.add(text.substring(open, i));
            }
        }
        String cause = null;
        boolean mixed = false;
        boolean starts = false;
        boolean failed = text.contains("--");
        for (String group : groups) {
            switch (group) {
                case "young" -> mixed = false;
                case "mixed", "partial" -> mixed = true;
                case "initial-mark" -> starts = true;
                default -> {
                    if (group.startsWith("to-space ") || group.equals("promotion failed")) {
                        failed = true;
                    } else if (cause == null) {
                        cause = cause(group);
                    }
                }
            }
        }
        boolean full = name.startsWith("Full");
        String part = full || !name.startsWith("GC ")
                ? ""
                : name.substring(3).replace("--", "").strip();
        return new PauseLabel(text, full, cause, part, mixed, starts, failed);
    }

    /** JDK 6 and 7 have a shorter word for the cause that has been {@code System.gc()} since. */
    private static String cause(String group) {
        return group.equals("System") ? SYSTEM_GC : group;
    }

    /** G1 alone has such words. */
    boolean g1() {
        return !part.isEmpty() || (cause != null && cause.startsWith("G1 "));
    }
}
