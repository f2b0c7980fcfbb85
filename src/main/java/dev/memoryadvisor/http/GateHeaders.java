package dev.memoryadvisor.http;

import dev.memoryadvisor.advice.Analysis;
import java.util.stream.Collectors;

/** The gate as headers, for callers that do not want to read JSON in a shell. */
final class GateHeaders {
    static final String GATE = "Memory-Advisor-Gate";
    static final String FINDINGS = "Memory-Advisor-Findings";

    private GateHeaders() {}

    /** {@code passed}, {@code warned} or {@code failed}. */
    static String gate(Analysis analysis) {
        return analysis.gate().status().word();
    }

    /** Recommendations by severity, worst first ({@code critical=1,high=2}); {@code none} if there are none. */
    static String findings(Analysis analysis) {
        String counts = analysis.summary().counts().entrySet().stream()
                .filter(e -> e.getValue() > 0)
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(e -> e.getKey().word() + "=" + e.getValue())
                .collect(Collectors.joining(","));
        return counts.isEmpty() ? "none" : counts;
    }
}
