package dev.memoryadvisor.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.report.AnalysisDocument.UnreadablePart;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a request was refused (RFC 9457).
 *
 * @param type what sort of refusal; stable
 * @param title the same in words
 * @param status HTTP status
 * @param detail what, where, and how to mend it
 * @param instance this very refusal, as the log names it
 * @param errors places in the request that are wrong
 * @param unreadable inputs that could not be read
 */
@Schema(name = "Problem", description = "Why a request was refused (RFC 9457).")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(
                description = "What sort of refusal: stable, to be compared by programs.",
                format = "uri",
                required = true,
                examples = "https://memory-advisor.dev/problems/invalid")
        URI type,

        @Schema(description = "The same in words.", required = true, examples = "A value is not allowed")
        String title,

        @Schema(description = "HTTP status.", required = true, examples = "400")
        int status,

        @Schema(
                description = "What, where, and how to mend it.",
                required = true,
                examples = "/context/replicas: must be greater than or equal to 1")
        String detail,

        @Schema(
                description = "This very refusal, as the log of the service names it.",
                format = "uri",
                required = true,
                examples = "urn:uuid:4f9a1d0e-2a50-4b6d-9d4e-0f6f5d1c2b3a")
        URI instance,

        @Schema(description = "Places in the request that are wrong.")
        List<ProblemError> errors,

        @Schema(description = "Inputs that could not be read, where nothing was understood.")
        List<UnreadablePart> unreadable) {
    static Problem of(ProblemType type, String detail) {
        return of(type, detail, List.of(), List.of());
    }

    static Problem of(ProblemType type, String detail, List<ProblemError> errors, List<Unreadable> unreadable) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                URI.create("urn:uuid:" + UUID.randomUUID()),
                errors,
                unreadable.stream()
                        .map(u -> new UnreadablePart(u.name(), u.reason(), u.line(), u.hint()))
                        .toList());
    }

    /**
     * A place in the request that is wrong.
     *
     * @param pointer JSON pointer (RFC 6901) into the body; part of a form for its first segment
     * @param parameter name of the query parameter or header
     * @param detail what is wrong and how to mend it
     */
    @Schema(name = "ProblemError", description = "A place in the request that is wrong.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record ProblemError(
            @Schema(
                    description = "JSON pointer (RFC 6901) into the body; a part of a form is its first segment.",
                    examples = "/context/replicas")
            String pointer,

            @Schema(description = "Query parameter or header.", examples = "failOn")
            String parameter,

            @Schema(
                    description = "What is wrong and how to mend it.",
                    required = true,
                    examples = "must be greater than or equal to 1")
            String detail) {
        static ProblemError at(String pointer, String detail) {
            return new ProblemError(pointer, null, detail);
        }

        static ProblemError in(String parameter, String detail) {
            return new ProblemError(null, parameter, detail);
        }

        /** As a sentence of the whole. */
        String sentence() {
            String place = pointer == null ? parameter : pointer;
            return place == null || place.isEmpty() ? detail : place + ": " + detail;
        }
    }
}
