package dev.memoryadvisor.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Readers;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The formats that are read. */
@Path("/v1/formats")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Formats", description = "What can be sent.")
public class FormatsResource {
    @GET
    @Operation(
            operationId = "listFormats",
            summary = "Lists the formats",
            description = "All formats that are read, with the command that makes each.")
    @APIResponse(
            responseCode = "200",
            description = "The formats.",
            content = @Content(schema = @Schema(implementation = FormatList.class)))
    @APIResponse(
            responseCode = "406",
            description = "Accept excludes JSON.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public FormatList list() {
        return new FormatList(Readers.formats().map(FormatEntry::of).toList());
    }

    /**
     * All formats.
     *
     * @param formats in the order of the readers
     */
    @Schema(name = "FormatList", description = "All formats that are read.")
    public record FormatList(
            @Schema(description = "In the order in which they are tried.", required = true)
            List<FormatEntry> formats) {}

    /**
     * A format.
     *
     * @param id its id
     * @param kind kind of evidence
     * @param runtime runtime that it speaks of
     * @param command command that makes it
     * @param sample a few lines of it
     */
    @Schema(name = "Format", description = "A format that is read.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FormatEntry(
            @Schema(description = "Its id.", required = true, examples = "jvm-class-histogram")
            String id,

            @Schema(
                    description = "Kind of evidence.",
                    required = true,
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

            @Schema(
                    description = "Runtime that it speaks of; left out if the input itself says.",
                    enumeration = {"jvm", "cpython", "dotnet", "node", "go"},
                    examples = "jvm")
            String runtime,

            @Schema(description = "Command that makes it.", required = true, examples = "jcmd PID GC.class_histogram")
            String command,

            @Schema(description = "A few lines of it.", required = true)
            String sample) {
        static FormatEntry of(Format format) {
            return new FormatEntry(
                    format.id(),
                    format.kind().word(),
                    format.runtime() == null ? null : format.runtime().word(),
                    format.command(),
                    format.sample());
        }
    }
}
