package dev.memoryadvisor.benchmark;

/** Placeholder. */
public final class GcLogBenchmark {
    private GcLogBenchmark() {}

    /** Runs it. */
    public static void main(String[] arguments) {
        System.out.println("megabytes " + System.getProperty("benchmark.megabytes"));
    }
}
