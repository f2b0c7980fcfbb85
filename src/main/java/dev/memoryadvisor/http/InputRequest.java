package dev.memoryadvisor.http;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One input: either the output of a tool as {@code content}, or a histogram taken apart already as {@code classes}.
 *
 * @param kind kind of evidence; recognised if absent
 * @param name its name in the answer
 * @param content output of a tool
 * @param encoding how the content is written
 * @param classes rows of a histogram
 * @param live whether unreachable objects are left out
 * @param complete whether every class has a row
 * @param allObjects whether every object is counted
 * @param takenAt when it was taken
 * @param total its totals
 */
@Schema(
        name = "AnalysisInput",
        description = "One input: either the output of a tool as content, or a histogram taken apart already as classes"
                + " (then context.runtime must say whose classes they are).")
public record InputRequest(
        @Schema(
                description = "Kind of evidence; recognised if left out.",
                enumeration = {"histogram", "gcLog", "dependencies", "allocationProfile", "allocatorStats", "importTime"
                },
                examples = "histogram")
        @Pattern(
                regexp = "histogram|gcLog|dependencies|allocationProfile|allocatorStats|importTime",
                message = "must be histogram, gcLog, dependencies, allocationProfile, allocatorStats or importTime")
        String kind,

        @Schema(description = "Its name in the answer.", examples = "h1.txt") @Size(max = 1000)
        String name,

        @Schema(
                description = "Output of a tool, as it is.",
                examples = " num     #instances         #bytes  class name (module)\n"
                        + "-------------------------------------------------------\n"
                        + "   1:         61270        4941616  [B (java.base@17.0.15)\n")
        String content,

        @Schema(
                description =
                        "How the content is written: as text, or as base64 of bytes (which may be gzip, zip or tar).",
                enumeration = {"text", "base64"},
                defaultValue = "text",
                examples = "text")
        @Pattern(regexp = "text|base64", message = "must be text or base64")
        String encoding,

        @Schema(description = "Rows of a histogram.") List<@Valid @NotNull ClassRowRequest> classes,

        @Schema(description = "Whether unreachable objects are left out; unknown if left out.", examples = "true")
        Boolean live,

        @Schema(description = "Whether every class has a row; unknown if left out.", examples = "true")
        Boolean complete,

        @Schema(description = "Whether every object is counted; unknown if left out.", examples = "true")
        Boolean allObjects,

        @Schema(description = "When it was taken.", examples = "2026-11-25T10:15:30Z")
        Instant takenAt,

        @Schema(description = "Its totals, if the tool prints them.") @Valid
        TotalRequest total) {
    /** Generated clients send an empty list for one that was not set. */
    public InputRequest {
        classes = classes == null || classes.isEmpty() ? null : classes;
    }

    /**
     * A row of a histogram.
     *
     * @param name class or type
     * @param instances its instances
     * @param bytes their shallow bytes
     */
    @Schema(name = "HistogramClass", description = "A row of a class histogram.")
    public record ClassRowRequest(
            @Schema(
                    description = "Class or type exactly as the tool prints it.",
                    required = true,
                    examples = "com.acme.Session")
            @NotNull
            @Size(min = 1, max = 65_535)
            String name,

            @Schema(description = "Instances.", required = true, examples = "150000") @NotNull @PositiveOrZero
            Long instances,

            @Schema(description = "Shallow bytes of all instances; unknown if left out.", examples = "4800000")
            @PositiveOrZero
            Long bytes) {}

    /**
     * Totals of a histogram.
     *
     * @param instances all instances
     * @param bytes their shallow bytes
     */
    @Schema(name = "HistogramTotal", description = "Totals of a class histogram.")
    public record TotalRequest(
            @Schema(description = "All instances.", examples = "402718") @PositiveOrZero
            Long instances,

            @Schema(description = "Shallow bytes of all instances.", examples = "22031992") @PositiveOrZero
            Long bytes) {}
}
