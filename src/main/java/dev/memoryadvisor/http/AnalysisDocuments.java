package dev.memoryadvisor.http;

import dev.memoryadvisor.policy.Baseline;
import dev.memoryadvisor.policy.DocumentException;
import dev.memoryadvisor.policy.Documents;
import dev.memoryadvisor.policy.Violation;
import dev.memoryadvisor.report.JsonReport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Reads the documents that stand beside the evidence, strictly and within the limits. */
@ApplicationScoped
public class AnalysisDocuments {
    private final Documents documents;
    private final Constraints constraints;

    @Inject
    AnalysisDocuments(RequestLimits limits, Constraints constraints) {
        this.documents = new Documents(
                limits.reading().structuredBytes(), limits.reading().structuredDepth());
        this.constraints = constraints;
    }

    /** A context; what the query adds is checked with it later. */
    ContextRequest context(byte[] json) throws DocumentException {
        return documents.json(json, ContextRequest.class);
    }

    /** A whole request. */
    AnalysisRequest request(byte[] json) throws DocumentException {
        AnalysisRequest request = documents.json(json, AnalysisRequest.class);
        constraints.check(request, "");
        return request;
    }

    /** An earlier answer. */
    Baseline baseline(byte[] json) throws DocumentException {
        try {
            return JsonReport.baseline(json);
        } catch (IllegalArgumentException e) {
            throw new DocumentException(List.of(new Violation("", e.getMessage())));
        }
    }
}
