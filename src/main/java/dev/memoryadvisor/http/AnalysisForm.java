package dev.memoryadvisor.http;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The parts of a form, for the description of the API; {@link Multipart} reads them.
 *
 * @param histogram class histograms
 * @param gcLog GC logs
 * @param dependencies dependency lists
 * @param allocationProfile allocation profiles
 * @param allocatorStats statistics of the allocator
 * @param importTime import times
 * @param file files of any kind
 * @param context what the caller says about the program
 * @param policy when the gate fails
 * @param baseline an earlier answer
 */
@Schema(
        name = "AnalysisForm",
        description = "Evidence of one process as files, each repeatable: plain, gzip, zip or tar(.gz).")
record AnalysisForm(
        @Schema(
                type = SchemaType.ARRAY,
                description = "Class histograms, in time order.",
                implementation = EvidenceFile.class)
        List<EvidenceFile> histogram,

        @Schema(type = SchemaType.ARRAY, description = "GC logs.", implementation = EvidenceFile.class)
        List<EvidenceFile> gcLog,

        @Schema(
                type = SchemaType.ARRAY,
                description = "Dependency lists, lock files, SBOMs.",
                implementation = EvidenceFile.class)
        List<EvidenceFile> dependencies,

        @Schema(
                type = SchemaType.ARRAY,
                description = "Allocation profiles, such as of tracemalloc.",
                implementation = EvidenceFile.class)
        List<EvidenceFile> allocationProfile,

        @Schema(
                type = SchemaType.ARRAY,
                description = "Statistics of the allocator.",
                implementation = EvidenceFile.class)
        List<EvidenceFile> allocatorStats,

        @Schema(type = SchemaType.ARRAY, description = "Import times of Python.", implementation = EvidenceFile.class)
        List<EvidenceFile> importTime,

        @Schema(
                type = SchemaType.ARRAY,
                description = "Files whose kind is recognised by their content.",
                implementation = EvidenceFile.class)
        List<EvidenceFile> file,

        @Schema(description = "What the caller says about the program, as JSON.")
        ContextRequest context,

        @Schema(
                type = SchemaType.STRING,
                format = "binary",
                description = "When the gate fails: a Policy as YAML or JSON.")
        String policy,

        @Schema(
                type = SchemaType.STRING,
                format = "binary",
                description = "An earlier answer (its JSON form) to compare with.")
        String baseline) {

    /** A file. */
    @Schema(
            name = "EvidenceFile",
            type = SchemaType.STRING,
            format = "binary",
            description = "Output of a tool, as it is; plain, gzip, zip or tar(.gz).")
    interface EvidenceFile {}
}
