package dev.memoryadvisor.finding;

import java.util.Locale;

/** What a saving is counted in. Savings of different measures are never added up. */
public enum Measure {
    /** Heap after a full collection. */
    HEAP,
    /** Resident memory of one process. */
    RESIDENT,
    /** Metaspace. */
    METASPACE,
    /** Memory limit that can be lowered. */
    LIMIT;

    /** The word for it in JSON. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
