package dev.memoryadvisor.fact;

import java.math.BigInteger;

/**
 * The program as a whole, from the caller's context, else from the header of a GC log or another input.
 *
 * @param runtime its runtime
 * @param runtimeVersion version as printed ({@code 17.0.15+6}, {@code 3.11.7})
 * @param memoryLimitBytes memory limit of the container or process
 * @param maxHeapBytes maximum heap size
 * @param cpus CPUs that it may use
 * @param collector {@code Serial}, {@code Parallel}, {@code CMS}, {@code G1}, {@code ZGC}, {@code Shenandoah},
 *     {@code Epsilon}
 * @param replicas running copies of the service
 * @param workersPerReplica processes in each copy
 */
public record Program(
        RuntimeKind runtime,
        String runtimeVersion,
        Long memoryLimitBytes,
        Long maxHeapBytes,
        Integer cpus,
        String collector,
        Integer replicas,
        Integer workersPerReplica) {
    /** JVM: feature release (8, 17, 25). CPython: minor version (11 of 3.11.7). {@code null} if unknown. */
    public Integer featureVersion() {
        if (runtimeVersion == null) {
            return null;
        }
        String[] parts = runtimeVersion.split("[^0-9]+", 4);
        if (parts.length == 0 || parts[0].isEmpty() || parts[0].length() > 4) {
            return null;
        }
        int first = Integer.parseInt(parts[0]);
        boolean second = runtime == RuntimeKind.CPYTHON || first == 1;
        if (!second) {
            return first;
        }
        return parts.length > 1 && !parts[1].isEmpty() && parts[1].length() <= 4 ? Integer.valueOf(parts[1]) : null;
    }

    /**
     * Whether its version is this one or newer, number by number; a number that is not printed counts as 0.
     * {@code false} if the version is unknown.
     *
     * @param version numbers with dots, {@code 3.14.5}
     */
    public boolean versionAtLeast(String version) {
        if (runtimeVersion == null || runtimeVersion.isEmpty() || !Character.isDigit(runtimeVersion.charAt(0))) {
            return false;
        }
        String[] mine = runtimeVersion.split("[^0-9]+", -1);
        String[] wanted = version.split("\\.", -1);
        for (int i = 0; i < wanted.length; i++) {
            String number = i < mine.length && !mine[i].isEmpty() ? mine[i] : "0";
            int order = new BigInteger(number).compareTo(new BigInteger(wanted[i]));
            if (order != 0) {
                return order > 0;
            }
        }
        return true;
    }

    /** Whether its version is known and lies from the first, inclusive, to the second, exclusive. */
    public boolean versionBetween(String from, String before) {
        return versionAtLeast(from) && !versionAtLeast(before);
    }
}
