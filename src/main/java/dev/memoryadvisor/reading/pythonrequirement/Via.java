package dev.memoryadvisor.reading.pythonrequirement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Who asks for a requirement, as pip-tools and uv note it in comments: {@code # via flask}, or {@code # via} with one
 * asker in each of the comments that follow. Askers are other requirements, or files of the program itself
 * ({@code -r requirements.in}, {@code app (pyproject.toml)}).
 */
final class Via {
    private static final Pattern LIST = Pattern.compile(",\\s*");

    private final Map<String, Set<String>> askers = new HashMap<>();
    private final Set<String> asked = new HashSet<>();
    private String current;
    private boolean open;

    /** The requirement that the following comments speak of; {@code null} if they speak of none. */
    void of(String name) {
        current = name;
        open = false;
    }

    /** Takes a comment; answers whether it names askers. */
    boolean comment(String comment) {
        if (comment == null || current == null) {
            return false;
        }
        if (comment.equals("via") || comment.startsWith("via ")) {
            open = true;
            List.of(LIST.split(comment.substring(3).strip(), -1)).forEach(this::asker);
            return true;
        }
        if (open && !comment.isEmpty()) {
            asker(comment);
        }
        return open;
    }

    private void asker(String asker) {
        if (asker.startsWith("-r ") || asker.endsWith(")")) {
            asked.add(current);
        } else if (PythonName.valid(asker)) {
            askers.computeIfAbsent(current, k -> new HashSet<>()).add(PythonName.normal(asker));
        }
    }

    /** Whether any asker was named. */
    boolean known() {
        return !asked.isEmpty() || !askers.isEmpty();
    }

    /** Whether the program itself asks for it; {@code null} if nothing is said about it. */
    Boolean direct(String name) {
        if (asked.contains(name)) {
            return true;
        }
        return askers.containsKey(name) ? Boolean.FALSE : null;
    }

    /** A shortest way from the program down to what asks for this; empty if the program does, or if it is unknown. */
    List<String> path(String name) {
        if (asked.contains(name)) {
            return List.of();
        }
        Map<String, String> below = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(name));
        below.put(name, name);
        while (!next.isEmpty()) {
            String at = next.remove();
            if (asked.contains(at)) {
                return down(at, name, below);
            }
            List<String> sorted = new ArrayList<>(askers.getOrDefault(at, Set.of()));
            Collections.sort(sorted);
            for (String asker : sorted) {
                if (below.putIfAbsent(asker, at) == null) {
                    next.add(asker);
                }
            }
        }
        return List.of();
    }

    private static List<String> down(String top, String name, Map<String, String> below) {
        List<String> path = new ArrayList<>();
        for (String at = top; !at.equals(name); at = below.get(at)) {
            path.add(at);
        }
        return path;
    }
}
