package dev.memoryadvisor.fact;

import java.util.Locale;

/** What a pause or a cycle is. */
public enum GcKind {
    /** Collection of the young generation in a pause. */
    YOUNG(true),
    /** Collection of the young and a part of the old generation in a pause (G1). */
    MIXED(true),
    /** Collection of the whole heap in a pause. */
    FULL(true),
    /** A concurrent cycle that had to be finished in a pause (Shenandoah). */
    DEGENERATED(true),
    /** A cycle beside the program: G1's and CMS' marks, cycles of Shenandoah and of ZGC without generations. */
    CONCURRENT(true),
    /** A concurrent cycle of G1 that was given up at once because it was not needed any more. */
    UNDO(true),
    /** Collection of the young generation beside the program (ZGC). */
    MINOR(true),
    /** Collection of both generations beside the program (ZGC). */
    MAJOR(true),
    /** The first half of a major collection, over the young generation (ZGC). */
    MAJOR_YOUNG(false),
    INITIAL_MARK(false),
    REMARK(false),
    CLEANUP(false),
    FINAL_MARK(false),
    FINAL_ROOTS(false),
    INITIAL_UPDATE_REFS(false),
    FINAL_UPDATE_REFS(false),
    MARK_START(false),
    MARK_END(false),
    RELOCATE_START(false),
    /** Any other pause of a collector. */
    OTHER(false);

    private final boolean collection;

    GcKind(boolean collection) {
        this.collection = collection;
    }

    /** Whether this is a collection of its own, not a part of one. */
    public boolean collection() {
        return collection;
    }

    /** The word for it in answers and rules ({@code young}, {@code initial-mark}). */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
