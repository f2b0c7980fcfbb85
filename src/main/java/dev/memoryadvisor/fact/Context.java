package dev.memoryadvisor.fact;

import java.time.Instant;
import java.util.List;

/**
 * What the caller says about the program. Every component may be {@code null}: it is then unknown.
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
 * @param currency currency of the prices (ISO 4217)
 * @param machineSizes machines that can be bought
 * @param anchor file of the repository that findings without a place of their own point at
 * @param snapshotTimes times of the histograms, in their order
 */
public record Context(
        String service,
        String branch,
        String commit,
        RuntimeKind runtime,
        String runtimeVersion,
        Boolean histogramsLive,
        Long memoryLimitBytes,
        Long maxHeapBytes,
        Integer cpus,
        Integer replicas,
        Integer workersPerReplica,
        Double pricePerGibMonth,
        String currency,
        List<MachineSize> machineSizes,
        String anchor,
        List<Instant> snapshotTimes) {
    public Context {
        machineSizes = machineSizes == null ? List.of() : List.copyOf(machineSizes);
        snapshotTimes = snapshotTimes == null ? List.of() : List.copyOf(snapshotTimes);
    }

    /** Nothing is known. */
    public static Context unknown() {
        return new Context(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /**
     * A machine that can be bought.
     *
     * @param name its name
     * @param memoryBytes its memory
     * @param monthlyPrice its price for a month
     */
    public record MachineSize(String name, long memoryBytes, double monthlyPrice) {}
}
