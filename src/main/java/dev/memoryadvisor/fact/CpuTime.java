package dev.memoryadvisor.fact;

/**
 * Time of a pause on CPUs and on the clock, as the JVM prints it, in steps of 10 ms.
 *
 * @param userSeconds in the process, all threads together
 * @param sysSeconds in the kernel, all threads together
 * @param realSeconds on the clock
 */
public record CpuTime(double userSeconds, double sysSeconds, double realSeconds) {}
