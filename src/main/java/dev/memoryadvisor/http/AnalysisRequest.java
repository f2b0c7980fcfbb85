package dev.memoryadvisor.http;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.policy.PolicyDocument;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request for an analysis as JSON.
 *
 * @param context what the caller says about the program
 * @param policy when the gate fails
 * @param baseline an earlier answer
 * @param inputs the evidence
 */
@Schema(name = "AnalysisRequest", description = "Evidence of one process, and what to make of it.")
public record AnalysisRequest(
        @Schema(description = "What the caller says about the program.") @Valid
        ContextRequest context,

        @Schema(description = "When the gate fails.") PolicyDocument policy,

        @Schema(
                description = "An earlier answer (its JSON form) to compare with.",
                type = SchemaType.OBJECT,
                implementation = Object.class)
        JsonNode baseline,

        @Schema(description = "The evidence; histograms in time order.", required = true) @NotEmpty
        List<@Valid @NotNull InputRequest> inputs) {}
