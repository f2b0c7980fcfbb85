package dev.memoryadvisor.reading.unifiedgclog;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What the tags of a line say of it. */
enum Tag {
    GC,
    START,
    CPU,
    HEAP,
    METASPACE,
    PHASES,
    INIT,
    THREAD,
    COOPS,
    AGE,
    SAFEPOINT,
    CLASS_HISTOGRAM,
    /** Tags of the collector that carry no fact we use. */
    OTHER_GC,
    /** Other tags of the JVM. */
    OTHER_JVM,
    /** The line has no tags: its text must tell. */
    NONE,
    /** A word in brackets that is no tag of the JVM. */
    FOREIGN;

    /** First words of the JVM's tag lists that may stand beside the collector's: logging/logTag.hpp. */
    private static final Set<String> JVM = Set.of(
            "age",
            "alloc",
            "annotation",
            "arguments",
            "attach",
            "barrier",
            "biasedlocking",
            "blocks",
            "bot",
            "breakpoint",
            "cds",
            "class",
            "classhisto",
            "cleanup",
            "codecache",
            "compaction",
            "compilation",
            "condy",
            "constantpool",
            "container",
            "coops",
            "cset",
            "data",
            "datacreation",
            "dcmd",
            "decoder",
            "defaultmethods",
            "deoptimization",
            "dump",
            "event",
            "exceptions",
            "exit",
            "finalizer",
            "handshake",
            "heap",
            "iklass",
            "init",
            "jfr",
            "jit",
            "jni",
            "jvmci",
            "jvmti",
            "library",
            "load",
            "logging",
            "malloc",
            "membername",
            "metaspace",
            "methodhandles",
            "mirror",
            "module",
            "monitorinflation",
            "monitormismatch",
            "nestmates",
            "nmethod",
            "nmt",
            "numa",
            "oopmap",
            "oops",
            "oopstorage",
            "os",
            "owner",
            "pagesize",
            "perf",
            "plab",
            "preview",
            "process",
            "protectiondomain",
            "redefine",
            "ref",
            "resolvedtable",
            "sealed",
            "service",
            "signal",
            "smr",
            "stackbarrier",
            "stackmap",
            "stacktrace",
            "stackwalk",
            "startuptime",
            "stringdedup",
            "stringtable",
            "symboltable",
            "system",
            "task",
            "thread",
            "throttle",
            "timer",
            "tlab",
            "tracking",
            "trimnative",
            "unload",
            "valuebasedclasses",
            "verification",
            "vmatree",
            "vmmutex",
            "vmoperation",
            "vmthread",
            "vtables",
            "vtablestubs",
            "workgang");

    /** The tag of the bytes between brackets, blanks at the end left out. */
    static Tag of(byte[] b, int from, int to) {
        int length = to - from;
        if (length >= 2 && b[from] == 'g' && b[from + 1] == 'c') {
            if (length == 2) {
                return GC;
            }
            if (b[from + 2] == ',' && length > 4) {
                return detail(b, from + 3, to);
            }
            return FOREIGN;
        }
        if (is(b, from, to, "safepoint")) {
            return SAFEPOINT;
        }
        String text = new String(b, from, length, StandardCharsets.ISO_8859_1);
        int comma = text.indexOf(',');
        String first = comma < 0 ? text : text.substring(0, comma);
        if (first.equals("safepoint")) {
            return OTHER_GC;
        }
        if (JVM.contains(first)) {
            return OTHER_JVM;
        }
        return FOREIGN;
    }

    private static Tag detail(byte[] b, int from, int to) {
        return switch (b[from]) {
            case 's' -> is(b, from, to, "start") ? START : OTHER_GC;
            case 'c' ->
                is(b, from, to, "cpu")
                        ? CPU
                        : is(b, from, to, "classhisto") || is(b, from, to, "classhisto,start")
                                ? CLASS_HISTOGRAM
                                : OTHER_GC;
            case 'h' -> is(b, from, to, "heap") ? HEAP : is(b, from, to, "heap,coops") ? COOPS : OTHER_GC;
            case 'm' -> is(b, from, to, "metaspace") ? METASPACE : OTHER_GC;
            case 'p' -> is(b, from, to, "phases") ? PHASES : OTHER_GC;
            case 'i' -> is(b, from, to, "init") ? INIT : OTHER_GC;
            case 'a' -> is(b, from, to, "age") ? AGE : OTHER_GC;
            case 't' -> is(b, from, to, "thread") ? THREAD : OTHER_GC;
            default -> OTHER_GC;
        };
    }

    private static boolean is(byte[] b, int from, int to, String word) {
        if (to - from != word.length()) {
            return false;
        }
        for (int i = 0; i < word.length(); i++) {
            if (b[from + i] != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
