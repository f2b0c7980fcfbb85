package dev.memoryadvisor.reading.legacygclog;

import dev.memoryadvisor.reading.Cursor;
import dev.memoryadvisor.reading.Word;

/**
 * Lines that a collector writes beside its pauses: phases of G1, heaps before and after, ages, free lists, sizing
 * policies. They are known by their first words and carry no fact.
 */
final class KnownLines {
    /** In brackets: the phases of G1, {@code gc_implementation/g1/g1GCPhaseTimes.cpp} and its forerunner. */
    private static final String[] PHASES = {
        "Parallel",
        "GC Worker",
        "Ext Root",
        "Code Root",
        "Update RS",
        "Processed Buffers",
        "Scan RS",
        "Object Copy",
        "Termination",
        "Clear CT",
        "Other",
        "Choose CSet",
        "Ref Proc",
        "Ref Enq",
        "Free CSet",
        "Redirty",
        "Humongous ",
        "SATB",
        "Mark Stack",
        "Evacuation Failure",
        "Root Region Scan",
        "Last",
        "Thread Roots",
        "StringTable",
        "Universe",
        "JNI Handles",
        "ObjectSynchronizer",
        "FlatProfiler",
        "Management",
        "SystemDictionary",
        "CLDG",
        "JVMTI",
        "CodeCache",
        "CM RefProcessor",
        "Wait For Strong CLD",
        "Weak CLD",
        "Young Free CSet",
        "Non-Young Free CSet",
        "String Dedup",
        "Queue Fixup",
        "Table Fixup",
        "DerivedPointerTable",
        "Preserve CM Refs",
        "Select CSet",
        "Cleanup",
        "Verify",
        "Worker Other",
        "Complete CSet Marking",
        "G1Ergonomics",
        "Redirtied",
        "Inspected",
        "Skipped",
        "Hashed",
        "Known",
        "New",
        "Deduplicated",
        "Young",
        "Old",
        "Total",
        "Memory Usage",
        "Size",
        "Entries",
        "Resize",
        "Rehash",
        "Age Threshold",
        "Dropped",
        "Queue",
        "Table",
        "Process Evacuation",
        "Expand Heap",
        "Reference Proc",
    };

    private static final String[] OTHERS = {
        // -XX:+PrintHeapAtGC and the end of the process
        "{Heap before",
        "{Heap Before",
        "Heap before",
        "Heap after",
        "Heap After",
        "}",
        "[0x",
        "PSYoungGen ",
        "PSOldGen ",
        "ParOldGen ",
        "PSPermGen ",
        "def new gen",
        "new gen",
        "tenured gen",
        "par new gen",
        "concurrent mark-sweep gen",
        "concurrent-mark-sweep perm",
        "garbage-first heap",
        "compacting perm",
        "Metaspace ",
        "class space ",
        "eden space",
        "eden [",
        "from space",
        "from [",
        "to   space",
        "to   [",
        "to space",
        "to  space",
        "object space",
        "object [",
        "the space",
        "ro space",
        "rw space",
        "region size",
        "No shared spaces",
        "data space",
        "Perm gen",
        "adaptive size par new",
        "adaptive-size concurrent",
        // -XX:+PrintTenuringDistribution, PrintPLAB, PrintTLAB
        "- age",
        "Desired survivor",
        "TLAB",
        "avg_survived_padded_avg",
        "size[",
        "size [",
        "demand: ",
        // -XX:PrintFLSStatistics, PrintCMSInitiationStatistics, PrintPromotionFailure
        "Statistics for",
        "----",
        "Total Free Space",
        "Max   Chunk",
        "Max Chunk",
        "Number of Blocks",
        "Av.  Block",
        "Av. Block",
        "Tree ",
        "free=",
        "CMSCollector",
        "CMSStats",
        "CMS: ",
        "time_until_cms",
        "promotion_rate",
        "cms_allocation",
        "occupancy=",
        "initiatingOccupancy",
        "initiatingPermOccupancy",
        "gc0_",
        "Before GC",
        "After GC",
        "(GC-",
        "Large block",
        "cms_time",
        "cms_consumption",
        "metadata_initialized",
        "contiguous_available",
        // -XX:+PrintAdaptiveSizePolicy, UseGCOverheadLimit
        "AdaptiveSize",
        "PSAdaptiveSize",
        "CMSAdaptiveSize",
        "ASParNew",
        "ASConcurrent",
        "UseAdaptive",
        "minor pause",
        "major pause",
        "Tenuring threshold",
        "attempted",
        "avg_",
        "GC time is exceeding",
        "GC time would exceed",
        "base_footprint",
        "PSScavenge",
        "Survivor space",
        // the beginning of a log, G1
        "/proc/meminfo",
        "Mark stack is full",
        "Setting abort",
        "[Verifying",
        "Verifying",
        "Heap",
    };

    /** Shenandoah of JDK 8. */
    private static final String[] SHENANDOAH = {
        "Regions:",
        "Humongous ",
        "Max TLAB",
        "GC threads",
        "Heuristics",
        "Shenandoah",
        "Pacer",
        "Initialize",
        "Reference processing",
        "Soft Max",
        "Trigger",
        "Free:",
        "Free headroom",
        "Using ",
        "Adaptive CSet",
        "Collectable Garbage",
        "Immediate Garbage",
        "Evacuation Reserve",
        "Failed to allocate",
        "Cancel",
        "Uncommitted",
        "Bitmap",
        "Good progress",
        "Bad progress",
        "Periodic",
        "Marking Context",
        "Goal:",
        "Expected",
        "Capacity:",
        "Collection set",
        "Status:",
        "Reserved region",
        "Prev",
        "Next",
        "Allocation",
        "Virtualized",
        "Safepoint",
    };

    private static final String[] NUMBERS = {"Avg:", "Sum:", "Min:", "Max:", "Diff:"};

    private final Word[][] phases = byFirst(PHASES);
    private final Word[][] others = byFirst(OTHERS);
    private final Word[][] shenandoah = byFirst(SHENANDOAH);
    private final Word[][] numbers = byFirst(NUMBERS);

    private static Word[][] byFirst(String[] words) {
        Word[][] table = new Word[128][];
        for (String word : words) {
            Word[] old = table[word.charAt(0)];
            Word[] more = new Word[old == null ? 1 : old.length + 1];
            if (old != null) {
                System.arraycopy(old, 0, more, 0, old.length);
            }
            more[more.length - 1] = Word.of(word);
            table[word.charAt(0)] = more;
        }
        return table;
    }

    private static boolean any(Word[][] table, Cursor at) {
        int first = at.peek();
        Word[] words = first <= 0 ? null : table[first];
        if (words != null) {
            for (Word word : words) {
                if (at.startsWith(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a phase of G1 in brackets stands here, in a line of its own. */
    boolean phase(Cursor at) {
        if (at.peek() != '[') {
            return false;
        }
        int from = at.at();
        at.goTo(from + 1);
        boolean known = any(phases, at);
        at.goTo(from);
        return known;
    }

    /** Whether one of the other known lines stands here, blanks before it left out. */
    boolean other(Cursor at) {
        return any(others, at) || any(numbers, at);
    }

    /** Whether a line of Shenandoah stands here, blanks before it left out. */
    boolean shenandoah(Cursor at) {
        return any(shenandoah, at);
    }

    /** Whether there are numbers only, as of the threads of a phase whose line was wrapped. */
    static boolean numbers(Cursor at) {
        for (int i = at.at(); i < at.end(); i++) {
            byte b = at.buffer()[i];
            if (!Cursor.digit(b) && b != ' ' && b != '.' && b != ',' && b != ']' && b != '-' && b != '%') {
                return false;
            }
        }
        return true;
    }
}
