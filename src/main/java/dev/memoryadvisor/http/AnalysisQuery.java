package dev.memoryadvisor.http;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * The query parameters of an analysis, as they arrive: as text, so that a wrong one is answered by us and not by a 404 of
 * the framework.
 */
public class AnalysisQuery {
    @QueryParam("format")
    @Parameter(
            description = "Form of the answer; wins over Accept.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"json", "text", "markdown", "sarif"}),
            example = "json")
    String format;

    @QueryParam("failOn")
    @Parameter(
            description = "The gate fails on a recommendation this severe or worse; wins over the policy.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"critical", "high", "medium", "low", "info", "none"}),
            example = "high")
    String failOn;

    @QueryParam("gateStatus")
    @Parameter(
            description = "422: a failed gate answers with this status and the same full report, for curl"
                    + " --fail-with-body. Without it the status is 200.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"422"}))
    String gateStatus;

    @QueryParam("notEvaluated")
    @Parameter(
            description = "all: JSON lists each rule that could not be evaluated, rather than one entry for each need.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"all"}))
    String notEvaluated;

    @QueryParam("service")
    @Parameter(description = "Name of the service (context.service).", example = "checkout")
    String service;

    @QueryParam("branch")
    @Parameter(description = "Branch it was built from (context.branch).", example = "main")
    String branch;

    @QueryParam("commit")
    @Parameter(description = "Commit it was built from (context.commit).", example = "9f1c2ab")
    String commit;

    @QueryParam("runtime")
    @Parameter(
            description = "Its runtime (context.runtime).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"jvm", "cpython", "dotnet", "node", "go"}),
            example = "jvm")
    String runtime;

    @QueryParam("runtimeVersion")
    @Parameter(description = "Version of the runtime (context.runtimeVersion).", example = "17.0.15")
    String runtimeVersion;

    @QueryParam("histogramsLive")
    @Parameter(
            description = "Whether the histograms leave unreachable objects out (context.histogramsLive).",
            schema = @Schema(type = SchemaType.BOOLEAN),
            example = "true")
    String histogramsLive;

    @QueryParam("memoryLimitBytes")
    @Parameter(
            description = "Memory limit of the container or process in bytes (context.memoryLimitBytes).",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"),
            example = "1073741824")
    String memoryLimitBytes;

    @QueryParam("maxHeapBytes")
    @Parameter(
            description = "Maximum heap size in bytes (context.maxHeapBytes).",
            schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "1"),
            example = "805306368")
    String maxHeapBytes;

    @QueryParam("cpus")
    @Parameter(
            description = "CPUs that it may use (context.cpus).",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"),
            example = "2")
    String cpus;

    @QueryParam("replicas")
    @Parameter(
            description = "Running copies (context.replicas).",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"),
            example = "6")
    String replicas;

    @QueryParam("workersPerReplica")
    @Parameter(
            description = "Processes in each copy (context.workersPerReplica).",
            schema = @Schema(type = SchemaType.INTEGER, format = "int32", minimum = "1"),
            example = "4")
    String workersPerReplica;

    @QueryParam("pricePerGibMonth")
    @Parameter(
            description = "Price of 1 GiB of memory for a month (context.pricePerGibMonth).",
            schema = @Schema(type = SchemaType.NUMBER, format = "double", minimum = "0"),
            example = "4.2")
    String pricePerGibMonth;

    @QueryParam("currency")
    @Parameter(description = "Currency of the price (context.currency).", example = "EUR")
    String currency;

    @QueryParam("anchor")
    @Parameter(description = "File of the repository that SARIF points at (context.anchor).", example = "pom.xml")
    String anchor;
}
