package dev.memoryadvisor.http;

import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.HistogramRow;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.http.InputRequest.ClassRowRequest;
import dev.memoryadvisor.http.InputRequest.TotalRequest;
import dev.memoryadvisor.http.Problem.ProblemError;
import dev.memoryadvisor.policy.DocumentException;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.RowCollector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** A request as JSON. */
final class JsonBody implements BodyForm {
    /** Format of a histogram that the caller took apart. */
    static final String STRUCTURED = "structured-classes";

    private final AnalysisDocuments documents;

    JsonBody(AnalysisDocuments documents) {
        this.documents = documents;
    }

    @Override
    public void read(InputStream body, Exchange exchange, Received received) throws IOException {
        AnalysisRequest request = request(body, received.limits().structuredBytes());
        received.context(request.context());
        policy(request, received);
        baseline(request, received);
        for (int i = 0; i < request.inputs().size(); i++) {
            input(request.inputs().get(i), i, QueryContext.join(exchange.query(), request.context()), received);
        }
    }

    private AnalysisRequest request(InputStream body, long limit) throws IOException {
        byte[] json = body.readNBytes((int) Math.min(limit + 1, Integer.MAX_VALUE - 8));
        if (json.length > limit) {
            throw new LimitExceededException("The JSON is larger than " + limit
                    + " bytes (memory-advisor.limits.structured-bytes): send large inputs as parts of a form.");
        }
        try {
            return documents.request(json);
        } catch (DocumentException e) {
            ProblemException refused = ProblemException.document("", e);
            throw new ProblemException(
                    refused.type(),
                    Problem.of(
                            refused.type(),
                            refused.getMessage()
                                    + " (A JSON file that is evidence itself, such as an SBOM, goes to /v1/analyses/raw"
                                    + " or into a form.)",
                            refused.problem().errors(),
                            List.of()));
        }
    }

    private static void policy(AnalysisRequest request, Received received) {
        if (request.policy() != null) {
            try {
                received.policy(request.policy().policy());
            } catch (DocumentException e) {
                throw ProblemException.document("/policy", e);
            }
        }
    }

    private void baseline(AnalysisRequest request, Received received) {
        if (request.baseline() != null && !request.baseline().isNull()) {
            try {
                received.baseline(
                        documents.baseline(request.baseline().toString().getBytes(StandardCharsets.UTF_8)));
            } catch (DocumentException e) {
                throw ProblemException.document("/baseline", e);
            }
        }
    }

    private static void input(InputRequest input, int index, ContextRequest context, Received received)
            throws IOException {
        String pointer = "/inputs/" + index;
        String name = input.name() == null || input.name().isBlank() ? "input-" + (index + 1) : input.name();
        if ((input.content() == null) == (input.classes() == null)) {
            throw invalid(pointer, "It must have content or classes, one of them.");
        }
        if (input.classes() != null) {
            received.structured(histogram(input, received.unique(name), pointer, context));
        } else {
            if (input.live() != null
                    || input.complete() != null
                    || input.allObjects() != null
                    || input.total() != null) {
                throw invalid(
                        pointer, "live, complete, allObjects and total belong to classes; say context.histogramsLive.");
            }
            received.evidence(
                    RawBody.kind(input.kind()), name, new ByteArrayInputStream(content(input, pointer + "/content")));
        }
    }

    private static byte[] content(InputRequest input, String pointer) {
        if (!"base64".equals(input.encoding())) {
            return input.content().getBytes(StandardCharsets.UTF_8);
        }
        try {
            // Line ends in it do not matter; anything else that is no base64 does.
            return Base64.getDecoder().decode(input.content().replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw invalid(pointer, "It is no base64: " + e.getMessage() + ".");
        }
    }

    private static ClassHistogram histogram(InputRequest input, String name, String pointer, ContextRequest context) {
        if (input.kind() != null && !input.kind().equals(Kind.HISTOGRAM.word())) {
            throw invalid(pointer + "/kind", "Classes are a histogram.");
        }
        if (context.runtime() == null) {
            throw invalid("/context/runtime", "Say whose classes these are: jvm or cpython.");
        }
        RowCollector rows = new RowCollector();
        for (int i = 0; i < input.classes().size(); i++) {
            ClassRowRequest row = input.classes().get(i);
            if (row.instances() > Amounts.LARGEST
                    || (row.bytes() != null && row.bytes() > Amounts.LARGEST)
                    || !rows.add(new HistogramRow(row.name(), null, row.instances(), row.bytes(), i + 1))) {
                throw invalid(pointer + "/classes/" + i, "No process can hold so much.");
            }
        }
        TotalRequest total = input.total() == null ? new TotalRequest(null, null) : input.total();
        return new ClassHistogram(
                new Origin(name, null),
                STRUCTURED,
                RuntimeKind.of(context.runtime()).orElseThrow(() -> invalid("/context/runtime", "It is not known.")),
                rows.rows(),
                input.live(),
                input.complete(),
                input.allObjects(),
                false,
                total.instances(),
                total.bytes(),
                input.takenAt());
    }

    private static ProblemException invalid(String pointer, String detail) {
        return ProblemException.of(ProblemType.INVALID, List.of(ProblemError.at(pointer, detail)));
    }
}
