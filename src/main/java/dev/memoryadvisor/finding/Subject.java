package dev.memoryadvisor.finding;

import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.ClassDifference;
import dev.memoryadvisor.fact.ClassGrowth;
import dev.memoryadvisor.fact.ClassRow;
import dev.memoryadvisor.fact.Dependency;
import dev.memoryadvisor.fact.GrowthGroup;
import dev.memoryadvisor.fact.LineLeak;
import dev.memoryadvisor.fact.PackageImport;
import java.util.Locale;

/**
 * What a finding is about.
 *
 * @param kind what sort of thing
 * @param name exactly as the input prints it
 * @param displayName friendly form
 * @param purl package URL of a dependency, or {@code null}
 */
public record Subject(SubjectKind kind, String name, String displayName, String purl) {
    /** What a finding can be about. */
    public enum SubjectKind {
        CLASS,
        COLLECTOR,
        DEPENDENCY,
        ALLOCATION_SITE,
        HEAP,
        PROCESS;

        /** The word for it in JSON. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The class of this row. */
    public static Subject of(ClassRow row) {
        return new Subject(SubjectKind.CLASS, row.name(), row.displayName(), row.owner());
    }

    /** The class that grows. */
    public static Subject of(ClassGrowth growth) {
        return new Subject(SubjectKind.CLASS, growth.name(), growth.displayName(), null);
    }

    /** The head of the group. */
    public static Subject of(GrowthGroup group) {
        return new Subject(SubjectKind.CLASS, group.head(), group.headDisplayName(), null);
    }

    /** The application's class that grew most, else the class that did. */
    public static Subject of(ClassDifference difference) {
        return ofClass(difference.ownClass() == null ? difference.name() : difference.ownClass());
    }

    /** The place in the code. */
    public static Subject of(AllocationSite site) {
        return new Subject(SubjectKind.ALLOCATION_SITE, site.place(), site.place(), null);
    }

    /** The line that leaks. */
    public static Subject of(LineLeak leak) {
        return new Subject(SubjectKind.ALLOCATION_SITE, leak.place(), leak.place(), null);
    }

    /** The top-level package that is imported; its distribution may have another name. */
    public static Subject of(PackageImport imported) {
        return new Subject(SubjectKind.DEPENDENCY, imported.name(), imported.name(), null);
    }

    /** The dependency. */
    public static Subject of(Dependency dependency) {
        return new Subject(SubjectKind.DEPENDENCY, dependency.name(), dependency.name(), dependency.purl());
    }

    /** A class by its name as printed. */
    public static Subject ofClass(String name) {
        return new Subject(SubjectKind.CLASS, name, name, null);
    }

    /** A collector by its name. */
    public static Subject collector(String name) {
        String known = name == null ? "collector" : name;
        return new Subject(SubjectKind.COLLECTOR, known, known, null);
    }

    /** The heap as a whole. */
    public static Subject heap() {
        return new Subject(SubjectKind.HEAP, "heap", "heap", null);
    }

    /** The process as a whole. */
    public static Subject process() {
        return new Subject(SubjectKind.PROCESS, "process", "process", null);
    }
}
