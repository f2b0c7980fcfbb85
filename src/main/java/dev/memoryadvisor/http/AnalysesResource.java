package dev.memoryadvisor.http;

import dev.memoryadvisor.NothingUnderstoodException;
import dev.memoryadvisor.report.AnalysisDocument;
import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Encoding;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Analyses. One address takes every way of sending; two more stand beside it because one operation with three bodies gives
 * generated clients that know only one of them.
 */
@Path("/v1/analyses")
@Consumes(MediaType.WILDCARD)
@Blocking
@Tag(name = "Analyses", description = "Evidence in, recommendations out.")
@APIResponse(
        responseCode = "200",
        description = "The analysis was made. Whether the gate failed stands in gate, and in the headers.",
        headers = {
            @Header(
                    name = GateHeaders.GATE,
                    description = "How the gate stands.",
                    schema =
                            @Schema(
                                    type = SchemaType.STRING,
                                    enumeration = {"passed", "warned", "failed"})),
            @Header(
                    name = GateHeaders.FINDINGS,
                    description = "Recommendations by severity, such as critical=1,high=2; none if there are none.",
                    schema = @Schema(type = SchemaType.STRING))
        },
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnalysisDocument.class)),
            @Content(mediaType = MediaType.TEXT_PLAIN, schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "text/markdown", schema = @Schema(type = SchemaType.STRING)),
            @Content(mediaType = "application/sarif+json", schema = @Schema(type = SchemaType.OBJECT))
        })
@APIResponse(
        responseCode = "422",
        description = "The gate failed, and gateStatus=422 asked for this status. The body is the same full report.",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AnalysisDocument.class)))
@APIResponse(
        responseCode = "400",
        description = "The request or its inputs cannot be used; detail says what, where and how to mend it.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "406",
        description = "Accept takes none of the forms.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "408",
        description = "The body took too long to arrive.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "413",
        description = "A limit is exceeded; detail names it.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "415",
        description = "The Content-Type or Content-Encoding is not taken.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "500",
        description = "The service made a mistake.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "The service has too much to do (see Retry-After), or the analysis took too long.",
        content = @Content(mediaType = Problems.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class AnalysesResource {
    private final Analyses analyses;
    private final Multipart multipart;
    private final JsonBody json;
    private final RawBody raw = new RawBody();

    @Inject
    AnalysesResource(Analyses analyses, AnalysisDocuments documents, RequestLimits limits) {
        this.analyses = analyses;
        this.multipart = new Multipart(limits.attributeBytes(), documents);
        this.json = new JsonBody(documents);
    }

    @POST
    @Operation(
            operationId = "analyzeFiles",
            summary = "Analyzes files",
            description = "Takes histograms, GC logs and dependency lists of one process as parts of a form, such as"
                    + " curl -F histogram=@h1.txt -F histogram=@h2.txt -F gcLog=@gc.log. The same address takes"
                    + " application/json as analyze does, and any other body as analyzeRaw does.")
    @RequestBody(
            description = "The evidence.",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = AnalysisForm.class),
                            encoding = @Encoding(name = "context", contentType = MediaType.APPLICATION_JSON)))
    public Response analyzeFiles(
            InputStream body,
            @QueryParam("kind") @Parameter(hidden = true) String kind,
            @BeanParam AnalysisQuery query,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws IOException, NothingUnderstoodException {
        Exchange exchange = new Exchange(query, kind, uri, headers);
        return analyses.answer(
                exchange, exchange.hasType("multipart", null) ? multipart : exchange.json() ? json : raw, body);
    }

    @POST
    @Path("/json")
    @Operation(
            operationId = "analyze",
            summary = "Analyzes inputs given as JSON",
            description = "Takes outputs of tools as strings, or histograms that are taken apart already.")
    @RequestBody(
            description = "The evidence.",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AnalysisRequest.class),
                            examples =
                                    @ExampleObject(
                                            name = "classes",
                                            summary = "A histogram that is taken apart already",
                                            value = """
                                                {"context":{"service":"checkout","runtime":"jvm","runtimeVersion":"17.0.15"},
                                                 "inputs":[{"kind":"histogram","name":"h1","live":true,"complete":true,
                                                   "classes":[{"name":"[B","instances":61270,"bytes":4941616},
                                                              {"name":"com.acme.Session","instances":150000,"bytes":4800000}]}]}\
                                                """)))
    public Response analyze(
            InputStream body, @BeanParam AnalysisQuery query, @Context UriInfo uri, @Context HttpHeaders headers)
            throws IOException, NothingUnderstoodException {
        Exchange exchange = new Exchange(query, null, uri, headers);
        if (headers.getMediaType() != null && !exchange.json()) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "This address takes application/json; POST /v1/analyses takes forms and, as one raw input, any"
                            + " other type.");
        }
        return analyses.answer(exchange, json, body);
    }

    @POST
    @Path("/raw")
    @Operation(
            operationId = "analyzeRaw",
            summary = "Analyzes one input",
            description = "Takes the output of one tool, or an archive of several, as the body itself, such as jcmd 1"
                    + " GC.class_histogram | curl --data-binary @- ADDRESS. Any Content-Type but a form is taken.")
    @RequestBody(
            description = "The output of a tool, as it is; plain, gzip, zip or tar(.gz).",
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response analyzeRaw(
            InputStream body,
            @QueryParam("kind")
                    @Parameter(
                            description = "Kind of the input; recognised if left out.",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            enumeration = {
                                                "histogram",
                                                "gcLog",
                                                "dependencies",
                                                "allocationProfile",
                                                "allocatorStats",
                                                "importTime"
                                            }),
                            example = "histogram")
                    String kind,
            @BeanParam AnalysisQuery query,
            @Context UriInfo uri,
            @Context HttpHeaders headers)
            throws IOException, NothingUnderstoodException {
        return analyses.answer(new Exchange(query, kind, uri, headers), raw, body);
    }
}
