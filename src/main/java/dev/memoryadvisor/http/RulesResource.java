package dev.memoryadvisor.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memoryadvisor.MemoryAdvisor;
import dev.memoryadvisor.finding.RuleDoc;
import dev.memoryadvisor.finding.RuleTexts;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rules in force. */
@Path("/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Rules", description = "What is looked for, and why.")
public class RulesResource {
    private final MemoryAdvisor advisor;

    @Inject
    RulesResource(MemoryAdvisor advisor) {
        this.advisor = advisor;
    }

    @GET
    @Operation(operationId = "listRules", summary = "Lists the rules", description = "All rules in force, by id.")
    @APIResponse(
            responseCode = "200",
            description = "The rules.",
            content = @Content(schema = @Schema(implementation = RuleList.class)))
    @APIResponse(
            responseCode = "406",
            description = "Accept excludes JSON.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RuleList list() {
        return new RuleList(advisor.rules().rules().stream().map(RuleEntry::of).toList());
    }

    @GET
    @Path("/{category}/{name}")
    @Operation(
            operationId = "getRule",
            summary = "Shows a rule",
            description = "A rule with its page (Markdown) and its examples.")
    @APIResponse(
            responseCode = "200",
            description = "The rule.",
            content = @Content(schema = @Schema(implementation = RuleDetail.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such rule.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "406",
            description = "Accept excludes JSON.",
            content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public RuleDetail rule(
            @PathParam("category") @Parameter(description = "First part of its id.", example = "garbage-collection")
                    String category,
            @PathParam("name") @Parameter(description = "Second part of its id.", example = "long-pauses")
                    String name) {
        String id = category + "/" + name;
        return advisor.rules()
                .rule(id)
                .map(RuleDetail::of)
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.NOT_FOUND, "There is no rule " + id + "; GET /v1/rules lists all."));
    }

    /**
     * All rules.
     *
     * @param rules by id
     */
    @Schema(name = "RuleList", description = "All rules in force.")
    public record RuleList(
            @Schema(description = "By id.", required = true) List<RuleEntry> rules) {}

    /**
     * A rule in short.
     *
     * @param id its id
     * @param category first part of it
     * @param title one line
     * @param severity harm that it speaks of, at most
     * @param runtime runtime that it is for
     * @param needs what the input must have
     */
    @Schema(name = "Rule", description = "A rule in short.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleEntry(
            @Schema(description = "Its id.", required = true, examples = "garbage-collection/long-pauses")
            String id,

            @Schema(
                    description = "What it is about.",
                    required = true,
                    enumeration = {
                        "leak",
                        "garbage-collection",
                        "data-structure",
                        "bloat",
                        "dependency",
                        "monitoring",
                        "correlation"
                    },
                    examples = "garbage-collection")
            String category,

            @Schema(description = "One line.", required = true, examples = "Pauses are long")
            String title,

            @Schema(
                    description = "Harm that it speaks of, at most.",
                    required = true,
                    enumeration = {"critical", "high", "medium", "low", "info"},
                    examples = "high")
            String severity,

            @Schema(
                    description = "Runtime that it is for; any if left out.",
                    enumeration = {"jvm", "cpython", "dotnet", "node", "go"},
                    examples = "jvm")
            String runtime,

            @Schema(description = "What the input must have.", required = true, examples = "[\"gcLog\"]")
            List<String> needs) {
        static RuleEntry of(RuleDoc rule) {
            return new RuleEntry(
                    rule.id(),
                    rule.category().word(),
                    rule.title(),
                    rule.severity().word(),
                    rule.runtime() == null ? null : rule.runtime().word(),
                    rule.needs());
        }
    }

    /**
     * A rule with its texts.
     *
     * @param id its id
     * @param category first part of it
     * @param title one line
     * @param severity harm that it speaks of, at most
     * @param runtime runtime that it is for
     * @param needs what the input must have
     * @param readme its page
     * @param examples code before and after
     */
    @Schema(name = "RuleDetail", description = "A rule with its page and examples.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record RuleDetail(
            @Schema(description = "Its id.", required = true, examples = "garbage-collection/long-pauses")
            String id,

            @Schema(
                    description = "What it is about.",
                    required = true,
                    enumeration = {
                        "leak",
                        "garbage-collection",
                        "data-structure",
                        "bloat",
                        "dependency",
                        "monitoring",
                        "correlation"
                    },
                    examples = "garbage-collection")
            String category,

            @Schema(description = "One line.", required = true, examples = "Pauses are long")
            String title,

            @Schema(
                    description = "Harm that it speaks of, at most.",
                    required = true,
                    enumeration = {"critical", "high", "medium", "low", "info"},
                    examples = "high")
            String severity,

            @Schema(
                    description = "Runtime that it is for; any if left out.",
                    enumeration = {"jvm", "cpython", "dotnet", "node", "go"},
                    examples = "jvm")
            String runtime,

            @Schema(description = "What the input must have.", required = true, examples = "[\"gcLog\"]")
            List<String> needs,

            @Schema(description = "Its page, Markdown.", required = true)
            String readme,

            @Schema(description = "Code before and after the advice.", required = true)
            List<RuleExample> examples) {
        static RuleDetail of(RuleDoc rule) {
            RuleEntry entry = RuleEntry.of(rule);
            return new RuleDetail(
                    entry.id(),
                    entry.category(),
                    entry.title(),
                    entry.severity(),
                    entry.runtime(),
                    entry.needs(),
                    rule.texts().readme(),
                    rule.texts().examples().stream().map(RuleExample::of).toList());
        }
    }

    /**
     * Code before and after.
     *
     * @param language its language
     * @param version lowest version of it
     * @param before code as it is
     * @param after code as it should be
     */
    @Schema(name = "RuleExample", description = "Code before and after the advice of a rule.")
    public record RuleExample(
            @Schema(
                    description = "Language.",
                    required = true,
                    enumeration = {"java", "python"},
                    examples = "java")
            String language,

            @Schema(
                    description = "Lowest version that it is for; of Python, what stands behind 3.",
                    required = true,
                    examples = "16")
            int version,

            @Schema(description = "Code as it is.", required = true)
            String before,

            @Schema(description = "Code as it should be.", required = true)
            String after) {
        static RuleExample of(RuleTexts.Example example) {
            return new RuleExample(example.language(), example.version(), example.before(), example.after());
        }
    }
}
