package dev.memoryadvisor.measure.gc;

import dev.memoryadvisor.fact.CpuSummary;
import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.GcPause;
import dev.memoryadvisor.fact.Origin;

/** Time of pauses on CPUs and on the clock. */
final class CpuMeter {
    private static final double LEAST_SECONDS = CpuSummary.LEAST_MILLIS / 1e3;

    private boolean known;
    private double allCpu;
    private double allReal;
    private long count;
    private double user;
    private double sys;
    private double real;
    private long waiting;
    private long inKernel;
    private long onOneThread;
    private double longest;
    private Origin origin;

    void add(GcPause pause) {
        CpuTime cpu = pause.cpu();
        if (cpu == null) {
            return;
        }
        double both = cpu.userSeconds() + cpu.sysSeconds();
        known = true;
        allCpu += both;
        allReal += cpu.realSeconds();
        if (cpu.realSeconds() < LEAST_SECONDS) {
            return;
        }
        count++;
        user += cpu.userSeconds();
        sys += cpu.sysSeconds();
        real += cpu.realSeconds();
        waiting += cpu.realSeconds() >= 2 * both ? 1 : 0;
        inKernel += cpu.sysSeconds() > cpu.userSeconds() ? 1 : 0;
        onOneThread += both < 1.5 * cpu.realSeconds() ? 1 : 0;
        if (cpu.realSeconds() > longest) {
            longest = cpu.realSeconds();
            origin = pause.origin();
        }
    }

    /** Where the kernel does not account CPU time, as in some sandboxes, the JVM prints zeros beside a real time. */
    private boolean accounted() {
        return allCpu > 0 || allReal == 0;
    }

    /** CPU time as a share of what the CPUs could give, 0..1; {@code null} if it cannot be told. */
    Double share(Double spanSeconds, Integer cpus) {
        return spanSeconds == null || cpus == null || !known || !accounted()
                ? null
                : Double.valueOf(Math.min(1, allCpu / (spanSeconds * cpus)));
    }

    CpuSummary summary() {
        return count == 0 || !accounted()
                ? null
                : new CpuSummary(origin, count, user * 1e3, sys * 1e3, real * 1e3, waiting, inKernel, onOneThread);
    }
}
