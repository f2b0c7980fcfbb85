package dev.memoryadvisor.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An analysis as JSON. What is unknown is left out. */
@Schema(name = "Analysis", description = "What an analysis found, what pays most first. What is unknown is left out.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AnalysisDocument(
        @Schema(description = "Version of this form.", examples = "1")
        String schemaVersion,

        @Schema(description = "128 random bits in hex.", examples = "3f2a9c1d5e8b47a6b0c1d2e3f4a5b6c7")
        String id,

        @Schema(description = "When the analysis was made, ISO 8601.", examples = "2026-11-25T10:15:30Z")
        String createdAt,

        @Schema(description = "What the caller said about the program.")
        ContextPart context,

        @Schema(description = "The answer in short.") SummaryPart summary,

        @Schema(description = "Whether the caller's job should go on.")
        GatePart gate,

        @Schema(description = "What to do, what pays most first.")
        List<RecommendationPart> recommendations,

        @Schema(description = "Rules that could not be evaluated, grouped by what was missing.")
        List<NotEvaluatedPart> notEvaluated,

        @Schema(description = "What the baseline had and this answer has no longer.")
        List<FixedPart> fixed,

        @Schema(description = "What was read.") List<InputPart> inputs,

        @Schema(description = "What could not be read, and how to mend it.")
        List<UnreadablePart> unreadable,

        @Schema(description = "What charts of the program's memory need; at most 2,000 points a line.")
        MemoryPart memory) {
    /** What the caller said. */
    @Schema(name = "AnalysisContext", description = "What the caller said about the program, and what the inputs add.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ContextPart(
            @Schema(description = "Name of the service.", examples = "checkout")
            String service,

            @Schema(description = "Branch it was built from.", examples = "main")
            String branch,

            @Schema(description = "Commit it was built from.", examples = "9f1c2ab")
            String commit,

            @Schema(description = "Runtime.", examples = "jvm")
            String runtime,

            @Schema(description = "Version of the runtime.", examples = "17.0.15")
            String runtimeVersion,

            @Schema(description = "Collector.", examples = "G1")
            String collector,

            @Schema(description = "Whether the histograms leave unreachable objects out.")
            Boolean histogramsLive,

            @Schema(description = "Memory limit in bytes.") Long memoryLimitBytes,

            @Schema(description = "Maximum heap in bytes.") Long maxHeapBytes,

            @Schema(description = "CPUs.") Integer cpus,

            @Schema(description = "Running copies.") Integer replicas,

            @Schema(description = "Processes in each copy.") Integer workersPerReplica,

            @Schema(description = "Price of 1 GiB for a month.")
            Double pricePerGibMonth,

            @Schema(description = "Currency of the prices (ISO 4217).", examples = "EUR")
            String currency) {}

    /** Low, likely and high estimate. */
    @Schema(name = "Bytes", description = "An estimate in bytes.")
    public record BytesPart(
            @Schema(description = "At least.", examples = "4800000")
            long low,

            @Schema(description = "As a rule.", examples = "6000000")
            long likely,

            @Schema(description = "At most.", examples = "7200000")
            long high) {}

    /** Money for a month. */
    @Schema(name = "MonthlyCost", description = "What a saving is worth in a month.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record MoneyPart(
            @Schema(description = "Amount.", examples = "12.5")
            double amount,

            @Schema(description = "Currency (ISO 4217).", examples = "EUR")
            String currency,

            @Schema(description = "What must happen for it to be saved.")
            String condition) {}

    /** What all recommendations save together. */
    @Schema(name = "PotentialSaving", description = "What all recommendations save together, by measure.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record PotentialSavingPart(
            @Schema(description = "Heap after a full collection.")
            BytesPart heap,

            @Schema(description = "Resident memory of one process.")
            BytesPart resident,

            @Schema(description = "Metaspace.") BytesPart metaspace,

            @Schema(description = "Memory limit that can be lowered.")
            BytesPart limit,

            @Schema(description = "What that is worth; left out without replicas and price.")
            MoneyPart monthlyCost) {}

    /** Recommendations by severity. */
    @Schema(name = "Counts", description = "Recommendations by severity.")
    public record CountsPart(
            @Schema(description = "Critical ones.") int critical,
            @Schema(description = "High ones.") int high,
            @Schema(description = "Medium ones.") int medium,
            @Schema(description = "Low ones.") int low,
            @Schema(description = "For information.") int info) {}

    /** The answer in short. */
    @Schema(name = "Summary", description = "The answer in short.")
    public record SummaryPart(
            @Schema(
                    description = "One sentence.",
                    examples = "2 recommendations; first: Classes grow from snapshot to snapshot (com.acme.Session,"
                            + " high).")
            String headline,

            @Schema(description = "What all recommendations save together.")
            PotentialSavingPart potentialSaving,

            @Schema(description = "Recommendations by severity.")
            CountsPart counts) {}

    /** The gate. */
    @Schema(name = "Gate", description = "Whether the caller's job should go on.")
    public record GatePart(
            @Schema(
                    description = "How it stands.",
                    enumeration = {"passed", "warned", "failed"},
                    examples = "passed")
            String status,

            @Schema(description = "Whether it failed.", examples = "false")
            boolean failed,

            @Schema(description = "What was judged.") List<ConditionPart> conditions) {}

    /** One condition of the gate. */
    @Schema(name = "GateCondition", description = "One thing that the gate judged.")
    public record ConditionPart(
            @Schema(description = "What was judged.", examples = "failOn")
            String name,

            @Schema(
                    description = "How it stands.",
                    enumeration = {"passed", "warned", "failed"},
                    examples = "passed")
            String status,

            @Schema(description = "Why.", examples = "No recommendation is high or worse.")
            String detail) {}

    /** What a recommendation is about. */
    @Schema(name = "Subject", description = "What a recommendation is about.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SubjectPart(
            @Schema(
                    description = "What sort of thing.",
                    enumeration = {"class", "collector", "dependency", "allocation-site", "heap", "process"},
                    examples = "class")
            String kind,

            @Schema(description = "Exactly as the input prints it.", examples = "[B")
            String name,

            @Schema(description = "Friendly form.", examples = "byte[]")
            String displayName,

            @Schema(description = "Package URL of a dependency.", examples = "pkg:pypi/pandas@2.2.3")
            String purl) {}

    /** A sentence of evidence. */
    @Schema(name = "Evidence", description = "A sentence of evidence, with where it was read.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record EvidencePart(
            @Schema(description = "The sentence.", examples = "1,000,000 nodes hold 24,000,000 bytes")
            String statement,

            @Schema(description = "Input.", examples = "h3.txt")
            String input,

            @Schema(description = "Line in it, from 1.", examples = "17")
            Integer line,

            @Schema(
                    description = "Named figures of the fact behind it: numbers and truth values.",
                    type = SchemaType.OBJECT,
                    additionalProperties = Schema.True.class)
            Map<String, Object> figures) {}

    /** Code before and after. */
    @Schema(name = "Example", description = "Code before and after the advice.")
    public record ExamplePart(
            @Schema(
                    description = "Language.",
                    enumeration = {"java", "python"},
                    examples = "java")
            String language,

            @Schema(description = "Code as it is.") String before,

            @Schema(description = "Code as it should be.") String after) {}

    /** What a recommendation saves. */
    @Schema(name = "EstimatedSaving", description = "What following a recommendation saves.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SavingPart(
            @Schema(
                    description = "What is counted.",
                    enumeration = {"heap", "resident", "metaspace", "limit"},
                    examples = "heap")
            String measure,

            @Schema(description = "Saved in addition to what the recommendations above it save.")
            BytesPart bytes,

            @Schema(description = "Saved if only this one is followed.")
            BytesPart alone,

            @Schema(description = "Likely bytes alone as a share of the measure, 0 to 1.", examples = "0.25")
            Double share,

            @Schema(description = "How the likely figure comes about.", examples = "1,000,000 nodes x (24 - 4) bytes")
            String formula,

            @Schema(description = "What that is worth; left out without replicas and price.")
            MoneyPart monthlyCost) {}

    /** Why the gate does not count a recommendation. */
    @Schema(name = "Suppression", description = "Why the gate does not count a recommendation.")
    public record SuppressionPart(
            @Schema(description = "Reason.") String reason,

            @Schema(description = "Last day on which it holds.", examples = "2027-01-31")
            String until) {}

    /** An action for a person. */
    @Schema(name = "Recommendation", description = "An action for a person.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RecommendationPart(
            @Schema(description = "Place in the list, from 1.", examples = "1")
            int rank,

            @Schema(description = "Rule that gives it its name.", examples = "leak/growing-classes")
            String ruleId,

            @Schema(description = "All rules that it rests on.")
            List<String> ruleIds,

            @Schema(
                    description = "What it is about.",
                    enumeration = {
                        "leak",
                        "garbage-collection",
                        "data-structure",
                        "bloat",
                        "dependency",
                        "monitoring",
                        "correlation"
                    },
                    examples = "leak")
            String category,

            @Schema(description = "One line.", examples = "Classes grow from snapshot to snapshot")
            String title,

            @Schema(
                    description = "Harm if true.",
                    enumeration = {"critical", "high", "medium", "low", "info"},
                    examples = "high")
            String severity,

            @Schema(
                    description = "How sure.",
                    enumeration = {"high", "medium", "low"},
                    examples = "medium")
            String confidence,

            @Schema(description = "What it is about.") SubjectPart subject,

            @Schema(description = "Classes that have a part in it, as printed, at most 10.")
            List<String> relatedClasses,

            @Schema(description = "What it rests on.") List<EvidencePart> evidence,

            @Schema(description = "Why it matters.") String why,

            @Schema(description = "What to do, most useful first.")
            List<String> advice,

            @Schema(description = "When not to follow it.") String whenWrong,

            @Schema(description = "Code before and after, for the reader's version.")
            ExamplePart example,

            @Schema(description = "Command that would prove it.", examples = "jcmd PID GC.class_histogram")
            String nextStep,

            @Schema(description = "What it saves; left out if that cannot be said.")
            SavingPart estimatedSaving,

            @Schema(
                    description = "Work to follow it.",
                    enumeration = {"small", "medium", "large"},
                    examples = "small")
            String effort,

            @Schema(description = "Addresses and documents.")
            List<String> references,

            @Schema(
                    description = "The same for the same rule and subject in every answer.",
                    examples = "9c1e5b0a77d2f3c4")
            String fingerprint,

            @Schema(
                    description = "How it stands to the baseline; left out without one.",
                    enumeration = {"new", "known", "worse"},
                    examples = "new")
            String status,

            @Schema(description = "Ranks of the recommendations that explain this one.")
            List<Integer> causes,

            @Schema(description = "Why the gate does not count it.")
            SuppressionPart suppression) {}

    /** Rules that could not be evaluated. */
    @Schema(name = "NotEvaluated", description = "Rules that could not be evaluated: neither passed nor fired.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record NotEvaluatedPart(
            @Schema(description = "The rule; left out where rules are grouped.", examples = "leak/growing-classes")
            String ruleId,

            @Schema(description = "How many rules; left out where each is listed.", examples = "12")
            Integer rules,

            @Schema(
                    description = "Why.",
                    enumeration = {"missing", "misleading", "failed"},
                    examples = "missing")
            String reason,

            @Schema(description = "Needs that the input does not meet.")
            List<String> needs,

            @Schema(description = "How to get what is missing.")
            String hint) {}

    /** What is fixed since the baseline. */
    @Schema(name = "Fixed", description = "A recommendation of the baseline that no longer stands.")
    public record FixedPart(
            @Schema(description = "Its rule.") String ruleId,
            @Schema(description = "Its title.") String title,
            @Schema(description = "Its severity.") String severity,
            @Schema(description = "Name of its subject.") String subject,
            @Schema(description = "Its fingerprint.") String fingerprint) {}

    /** An input that was read. */
    @Schema(name = "Input", description = "An input that was read.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record InputPart(
            @Schema(description = "Name.", examples = "h1.txt")
            String name,

            @Schema(
                    description = "Kind of evidence.",
                    enumeration = {
                        "histogram",
                        "gcLog",
                        "dependencies",
                        "allocationProfile",
                        "allocatorStats",
                        "importTime"
                    },
                    examples = "histogram")
            String kind,

            @Schema(description = "Id of its format.", examples = "jvm-class-histogram")
            String format,

            @Schema(description = "Runtime that it speaks of.", examples = "jvm")
            String runtime,

            @Schema(description = "Bytes after decompression.")
            long bytes,

            @Schema(description = "Lines.") long lines,

            @Schema(description = "Lines that were understood.")
            long linesUnderstood,

            @Schema(description = "What the reader of the answer should know.")
            List<String> warnings,

            @Schema(description = "Figures of a histogram, a GC log or a dependency list, by its kind.")
            FiguresPart figures) {}

    /** Figures of an input. */
    @Schema(
            name = "Figures",
            description = "Figures of an input; which there are depends on its kind. Unknown ones are left out.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FiguresPart(
            @Schema(description = "Histogram: classes.") Long classes,
            @Schema(description = "Histogram: instances.") Long instances,

            @Schema(description = "Histogram: shallow bytes.")
            Long bytes,

            @Schema(description = "Histogram: whether unreachable objects are left out.")
            Boolean live,

            @Schema(description = "Histogram: whether every class has a row.")
            Boolean complete,

            @Schema(description = "Histogram: object layout.")
            String layout,

            @Schema(description = "GC log: stop-the-world pauses.")
            Long pauses,

            @Schema(description = "GC log: their sum in milliseconds.")
            Double pauseTotalMillis,

            @Schema(description = "GC log: the longest in milliseconds.")
            Double pauseMaxMillis,

            @Schema(description = "GC log: 99th percentile in milliseconds.")
            Double pauseP99Millis,

            @Schema(description = "GC log: collections by kind.")
            Map<String, Long> collections,

            @Schema(description = "GC log: share of the time in which the program ran, 0 to 1.")
            Double throughput,

            @Schema(description = "GC log: collector.") String collector,

            @Schema(description = "GC log: version of the runtime.")
            String runtimeVersion,

            @Schema(description = "GC log: seconds between its first and last event.")
            Double spanSeconds,

            @Schema(description = "Dependency list: dependencies.")
            Long dependencies,

            @Schema(description = "Dependency list: those that the program itself asks for.")
            Long direct,

            @Schema(description = "Dependency list: ecosystem.")
            String ecosystem) {}

    /** An input that could not be read. */
    @Schema(name = "Unreadable", description = "An input, or a part of one, that could not be read.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UnreadablePart(
            @Schema(description = "Name.", examples = "h2.txt")
            String name,

            @Schema(description = "What is wrong.") String reason,

            @Schema(description = "Line in it, from 1.", examples = "3")
            Integer line,

            @Schema(description = "How to mend it.") String hint) {}

    /** What charts need. */
    @Schema(name = "Memory", description = "What charts of the program's memory need; at most 2,000 points a line.")
    public record MemoryPart(
            @Schema(description = "Heap in use around collections.")
            List<HeapPointPart> heap,

            @Schema(description = "Pauses.") List<PausePointPart> pauses,

            @Schema(description = "Heap in use after full collections or completed marks.")
            List<LivePointPart> liveSet,

            @Schema(description = "Largest classes of the last snapshot.")
            List<TopClassPart> topClasses,

            @Schema(description = "The last snapshot by owner: its dependencies, the application, the runtime.")
            List<OwnerPart> owners,

            @Schema(description = "Sizes over a series of snapshots.")
            List<GrowthLinePart> growth) {}

    /** Heap in use around a collection. */
    @Schema(name = "HeapPoint", description = "Heap in use around one collection.")
    public record HeapPointPart(
            @Schema(description = "Seconds since the log began.")
            double seconds,

            @Schema(description = "Bytes before.") long beforeBytes,
            @Schema(description = "Bytes after.") long afterBytes) {}

    /** A pause. */
    @Schema(name = "PausePoint", description = "A stop-the-world pause.")
    public record PausePointPart(
            @Schema(description = "Seconds since the log began.")
            double seconds,

            @Schema(description = "Length in milliseconds.") double millis) {}

    /** A point of the live set. */
    @Schema(name = "LivePoint", description = "A point of the live set.")
    public record LivePointPart(
            @Schema(description = "Seconds since the log began.")
            double seconds,

            @Schema(description = "Bytes that are alive.") long bytes) {}

    /** A large class. */
    @Schema(name = "TopClass", description = "A large class of the last snapshot.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record TopClassPart(
            @Schema(description = "As printed.", examples = "[B")
            String name,

            @Schema(description = "Friendly form.", examples = "byte[]")
            String displayName,

            @Schema(description = "Instances.") long instances,

            @Schema(description = "Shallow bytes; left out where the format has none.")
            Long bytes) {}

    /** What the classes of one owner hold. */
    @Schema(
            name = "HeapOwner",
            description = "What one owner's own classes hold. Shallow: the strings, arrays and collections that they"
                    + " refer to are the runtime's.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record OwnerPart(
            @Schema(
                    description = "Whose classes: a dependency's or a library's, the application's, the runtime's, or"
                            + " arrays of primitives and of the runtime's classes.",
                    enumeration = {"library", "application", "runtime", "array"},
                    examples = "library")
            String kind,

            @Schema(
                    description = "Package URL of the dependency, where it is known.",
                    examples = "pkg:maven/com.fasterxml.jackson.core/jackson-databind@2.17.2")
            String purl,

            @Schema(description = "Number of its classes.") int classes,

            @Schema(description = "Instances.") long instances,

            @Schema(description = "Shallow bytes.") long bytes,

            @Schema(description = "Share of the snapshot, 0 to 1.", examples = "0.25")
            double share,

            @Schema(description = "Its class that holds most, as printed.")
            String largestClass) {}

    /** A line of growth. */
    @Schema(name = "GrowthLine", description = "The size of a class, or of the whole heap, over a series.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record GrowthLinePart(
            @Schema(description = "Class as printed; left out for the whole heap.")
            String name,

            @Schema(description = "Friendly form.") String displayName,

            @Schema(
                    description = "Unit of the values.",
                    enumeration = {"bytes", "instances"})
            String unit,

            @Schema(description = "Hours since the first snapshot, or its number.")
            List<Double> hours,

            @Schema(description = "Values.") List<Long> values) {}
}
