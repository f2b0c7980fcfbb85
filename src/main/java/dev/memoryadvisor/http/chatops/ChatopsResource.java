package dev.memoryadvisor.http.chatops;

import dev.memoryadvisor.http.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What chat platforms call. The body is taken as bytes whatever its type, for the signature is over the bytes. */
@Path("/v1/chatops")
@Blocking
@Consumes(MediaType.WILDCARD)
@Tag(name = "Chatops", description = "Commands of chat platforms.")
public class ChatopsResource {
    private final Slack slack;

    @Inject
    ChatopsResource(Slack slack) {
        this.slack = slack;
    }

    @POST
    @Path("/slack")
    @Operation(
            operationId = "runSlackCommand",
            summary = "Runs a slash command of Slack",
            description = "Commands: help, analyze TEXT, rules [SEARCH], explain RULE. The answer is seen by the asker"
                    + " only. There is nothing here unless a signing secret is configured.")
    @Parameter(
            name = Slack.SIGNATURE,
            in = ParameterIn.HEADER,
            description = "v0= and the hex HMAC-SHA-256 over v0:timestamp:body.",
            schema = @Schema(type = SchemaType.STRING))
    @Parameter(
            name = Slack.TIMESTAMP,
            in = ParameterIn.HEADER,
            description = "Seconds since 1970; at most 5 minutes off.",
            schema = @Schema(type = SchemaType.STRING))
    @RequestBody(
            description = "The command, as Slack sends it.",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_FORM_URLENCODED,
                            schema = @Schema(implementation = SlackCommand.class)))
    @APIResponse(
            responseCode = "200",
            description = "The answer.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = SlackMessage.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body is no form.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "401",
            description = "The signature is missing, wrong or old.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "Slack is not configured.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body is too large for a command.",
            content =
                    @Content(mediaType = "application/problem+json", schema = @Schema(implementation = Problem.class)))
    public Response slack(InputStream body, @Context HttpHeaders headers) throws IOException {
        return Response.ok(slack.answer(body, headers), MediaType.APPLICATION_JSON_TYPE)
                .build();
    }
}
