package dev.memoryadvisor.http;

import dev.memoryadvisor.fact.Context;
import dev.memoryadvisor.fact.RuntimeKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the caller says about the program; everything may be left out, and is then unknown.
 *
 * @param service name of the service
 * @param branch branch it was built from
 * @param commit commit it was built from
 * @param runtime its runtime
 * @param runtimeVersion version of the runtime
 * @param histogramsLive whether the histograms leave unreachable objects out
 * @param memoryLimitBytes memory limit of the container or process
 * @param maxHeapBytes maximum heap size
 * @param cpus CPUs it may use
 * @param replicas running copies
 * @param workersPerReplica processes in each copy
 * @param pricePerGibMonth price of 1 GiB of memory for a month
 * @param currency currency of the prices
 * @param machineSizes machines that can be bought
 * @param anchor file that SARIF points at
 * @param snapshotTimes times of the histograms
 */
@Schema(
        name = "Context",
        description =
                "What the caller says about the program. Everything may be left out, and is then unknown, never 0.")
public record ContextRequest(
        @Schema(description = "Name of the service.", examples = "checkout")
        @Size(max = 200)
        @Pattern(regexp = ContextRequest.PRINTABLE, message = "must not have control characters")
        String service,

        @Schema(description = "Branch it was built from.", examples = "main")
        @Size(max = 200)
        @Pattern(regexp = ContextRequest.PRINTABLE, message = "must not have control characters")
        String branch,

        @Schema(description = "Commit it was built from.", examples = "9f1c2ab")
        @Size(max = 200)
        @Pattern(regexp = ContextRequest.PRINTABLE, message = "must not have control characters")
        String commit,

        @Schema(
                description = "Its runtime.",
                enumeration = {"jvm", "cpython", "dotnet", "node", "go"},
                examples = "jvm")
        @Pattern(regexp = "jvm|cpython|dotnet|node|go", message = "must be jvm, cpython, dotnet, node or go")
        String runtime,

        @Schema(description = "Version of the runtime.", examples = "17.0.15")
        @Size(max = 100)
        @Pattern(regexp = ContextRequest.PRINTABLE, message = "must not have control characters")
        String runtimeVersion,

        @Schema(
                description =
                        "Whether the histograms leave unreachable objects out (jcmd GC.class_histogram without -all,"
                                + " jmap -histo:live).",
                examples = "true")
        Boolean histogramsLive,

        @Schema(description = "Memory limit of the container or process in bytes.", examples = "1073741824") @Positive
        Long memoryLimitBytes,

        @Schema(description = "Maximum heap size (-Xmx) in bytes.", examples = "805306368") @Positive
        Long maxHeapBytes,

        @Schema(description = "CPUs that it may use.", examples = "2") @Min(1) @Max(100_000)
        Integer cpus,

        @Schema(description = "Running copies.", examples = "6") @Min(1) @Max(1_000_000)
        Integer replicas,

        @Schema(description = "Processes in each copy, such as workers of gunicorn.", examples = "4")
        @Min(1)
        @Max(100_000)
        Integer workersPerReplica,

        @Schema(description = "Price of 1 GiB of memory for a month.", examples = "4.2") @PositiveOrZero
        Double pricePerGibMonth,

        @Schema(description = "Currency of the prices (ISO 4217).", examples = "EUR")
        @Pattern(regexp = "[A-Z]{3}", message = "must be three capital letters, such as USD")
        String currency,

        @Schema(description = "Machines that can be bought: memory is bought in steps.") @Size(max = 1000)
        List<@Valid @NotNull MachineSizeRequest> machineSizes,

        @Schema(
                description = "File of the repository that SARIF points at where a finding has no place of its own.",
                examples = "pom.xml")
        @Size(max = 1000)
        @Pattern(
                regexp = "(?!/)(?!.*\\.\\./)[^\\p{Cntrl}\\\\]*",
                message = "must be a path below the root of the repository, such as pom.xml")
        String anchor,

        @Schema(description = "Times of the histograms, in their order.") @Size(max = 10_000)
        List<@NotNull Instant> snapshotTimes) {
    static final String PRINTABLE = "[^\\p{Cntrl}]*";

    /** Nothing is said. */
    static final ContextRequest NONE = new ContextRequest(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** The same for the pipeline. It must be valid. */
    Context context() {
        return new Context(
                service,
                branch,
                commit,
                runtime == null ? null : RuntimeKind.of(runtime).orElseThrow(),
                runtimeVersion,
                histogramsLive,
                memoryLimitBytes,
                maxHeapBytes,
                cpus,
                replicas,
                workersPerReplica,
                pricePerGibMonth,
                currency,
                machineSizes == null
                        ? null
                        : machineSizes.stream().map(MachineSizeRequest::size).toList(),
                anchor,
                snapshotTimes);
    }

    /**
     * A machine that can be bought.
     *
     * @param name its name
     * @param memoryBytes its memory
     * @param monthlyPrice its price for a month
     */
    @Schema(name = "MachineSize", description = "A machine that can be bought.")
    public record MachineSizeRequest(
            @Schema(description = "Its name.", required = true, examples = "m7g.large") @NotBlank @Size(max = 200)
            String name,

            @Schema(description = "Its memory in bytes.", required = true, examples = "8589934592") @NotNull @Positive
            Long memoryBytes,

            @Schema(description = "Its price for a month.", required = true, examples = "59.6") @NotNull @PositiveOrZero
            Double monthlyPrice) {
        Context.MachineSize size() {
            return new Context.MachineSize(name, memoryBytes, monthlyPrice);
        }
    }
}
