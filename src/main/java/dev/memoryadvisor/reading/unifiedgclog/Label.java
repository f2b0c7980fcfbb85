package dev.memoryadvisor.reading.unifiedgclog;

import dev.memoryadvisor.fact.GcKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What the words before the figures of a pause or cycle say: {@code Pause Young (Concurrent Start) (G1 Evacuation Pause)}.
 *
 * @param kind what it is
 * @param text the words, verbatim
 * @param cause the cause among them; {@code null} if there is none
 * @param collector the one collector that has such a label; {@code null} if several have
 * @param startsCycle whether a concurrent cycle of G1 begins with it
 * @param evacuationFailed whether it says that objects found no room
 * @param pinned whether it says that objects were pinned
 */
record Label(
        GcKind kind,
        String text,
        String cause,
        String collector,
        boolean startsCycle,
        boolean evacuationFailed,
        boolean pinned) {
    private static final String CONCURRENT_START = "Concurrent Start";
    private static final String EVACUATION_FAILURE = "Evacuation Failure";

    /** The label of a pause; its text begins with {@code Pause}. */
    static Label pause(String text) {
        List<String> groups = groups(text);
        int bracket = text.indexOf('(');
        String name = (bracket < 0 ? text : text.substring(0, bracket)).strip();
        boolean failed = false;
        boolean pinned = false;
        List<String> causes = new ArrayList<>();
        for (String group : groups) {
            if (group.startsWith(EVACUATION_FAILURE)) {
                // JDK 22 and later: "Evacuation Failure: Allocation / Pinned"; 18 to 21 give no reason
                pinned = group.contains("Pinned");
                failed = !pinned || group.contains("Allocation");
            } else {
                causes.add(group);
            }
        }
        return switch (name) {
            case "Pause Young" -> young(text, causes, failed, pinned);
            case "Pause Mixed" -> collection(GcKind.MIXED, text, last(causes), "G1", failed, pinned);
            case "Pause Initial Mark" ->
                causes.isEmpty()
                        ? part(GcKind.INITIAL_MARK, text, "CMS")
                        : new Label(GcKind.YOUNG, text, last(causes), "G1", true, failed, pinned);
            case "Pause Full" -> {
                String cause = last(causes);
                String collector = cause == null
                        ? "Shenandoah"
                        : cause.startsWith("G1 ") ? "G1" : cause.equals("Ergonomics") ? "Parallel" : null;
                yield collection(GcKind.FULL, text, cause, collector, false, false);
            }
            case "Pause Degenerated GC" -> collection(GcKind.DEGENERATED, text, null, "Shenandoah", false, false);
            case "Pause Remark" -> part(GcKind.REMARK, text, null);
            case "Pause Cleanup" -> part(GcKind.CLEANUP, text, "G1");
            case "Pause Init Mark" -> part(GcKind.INITIAL_MARK, text, "Shenandoah");
            case "Pause Final Mark" -> part(GcKind.FINAL_MARK, text, "Shenandoah");
            case "Pause Final Roots" -> part(GcKind.FINAL_ROOTS, text, "Shenandoah");
            case "Pause Init Update Refs" -> part(GcKind.INITIAL_UPDATE_REFS, text, "Shenandoah");
            case "Pause Final Update Refs" -> part(GcKind.FINAL_UPDATE_REFS, text, "Shenandoah");
            case "Pause Mark Start" -> part(GcKind.MARK_START, text, "ZGC");
            case "Pause Mark End" -> part(GcKind.MARK_END, text, "ZGC");
            case "Pause Relocate Start" -> part(GcKind.RELOCATE_START, text, "ZGC");
            default -> part(GcKind.OTHER, text, null);
        };
    }

    private static Label young(String text, List<String> groups, boolean failed, boolean pinned) {
        String type = groups.isEmpty() ? "" : groups.get(0);
        boolean typed =
                switch (type) {
                    case "Normal", "Mixed", "Prepare Mixed", CONCURRENT_START -> true;
                    default -> false;
                };
        String cause = typed ? (groups.size() > 1 ? last(groups) : null) : last(groups);
        boolean g1 = typed || (cause != null && cause.startsWith("G1 "));
        return new Label(
                type.equals("Mixed") ? GcKind.MIXED : GcKind.YOUNG,
                text,
                cause,
                g1 ? "G1" : null,
                type.equals(CONCURRENT_START),
                failed,
                pinned);
    }

    /** The label of ZGC's collections: a name and the cause. */
    static Label cycle(String text) {
        GcKind kind =
                text.startsWith("Minor") ? GcKind.MINOR : text.startsWith("Major") ? GcKind.MAJOR : GcKind.CONCURRENT;
        return new Label(kind, text, last(groups(text)), "ZGC", false, false, false);
    }

    private static Label collection(
            GcKind kind, String text, String cause, String collector, boolean failed, boolean pinned) {
        return new Label(kind, text, cause, collector, false, failed, pinned);
    }

    private static Label part(GcKind kind, String text, String collector) {
        return new Label(kind, text, null, collector, false, false, false);
    }

    private static String last(List<String> groups) {
        return groups.isEmpty() ? null : groups.get(groups.size() - 1);
    }

    /** The groups in brackets, brackets inside them kept: {@code System.gc()}. */
    private static List<String> groups(String text) {
        List<String> groups = new ArrayList<>();
        int depth = 0;
        int open = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' && depth++ == 0) {
                open = i + 1;
            } else if (c == ')' && depth > 0 && --depth == 0) {
                groups.add(text.substring(open, i));
            }
        }
        return groups;
    }
}
