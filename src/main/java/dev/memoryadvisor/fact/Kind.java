package dev.memoryadvisor.fact;

import java.util.Arrays;
import java.util.Optional;

/** The kind of evidence that an input is. Its word is the same in forms, JSON, rules and documentation. */
public enum Kind {
    HISTOGRAM("histogram"),
    GC_LOG("gcLog"),
    DEPENDENCIES("dependencies"),
    ALLOCATION_PROFILE("allocationProfile"),
    ALLOCATOR_STATS("allocatorStats"),
    IMPORT_TIME("importTime");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The word for this kind. */
    public String word() {
        return word;
    }

    /** The kind with this word, if there is one. */
    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(k -> k.word.equals(word)).findFirst();
    }
}
