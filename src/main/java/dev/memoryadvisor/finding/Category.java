package dev.memoryadvisor.finding;

import java.util.Arrays;

/** What a rule is about. The order decides which of several findings gives a recommendation its name. */
public enum Category {
    LEAK("leak"),
    GARBAGE_COLLECTION("garbage-collection"),
    DATA_STRUCTURE("data-structure"),
    BLOAT("bloat"),
    DEPENDENCY("dependency"),
    MONITORING("monitoring"),
    CORRELATION("correlation");

    private final String word;

    Category(String word) {
        this.word = word;
    }

    /** The word for it: the folder under {@code rules/}. */
    public String word() {
        return word;
    }

    /**
     * The category with this word.
     *
     * @throws IllegalArgumentException if there is none
     */
    public static Category of(String word) {
        return Arrays.stream(values())
                .filter(c -> c.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no category '" + word + "'"));
    }
}
