package dev.memoryadvisor.http;

import dev.memoryadvisor.NothingUnderstoodException;
import dev.memoryadvisor.Submission;
import dev.memoryadvisor.advice.Analysis;
import dev.memoryadvisor.finding.Severity;
import dev.memoryadvisor.policy.Policy;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.archive.Budget;
import dev.memoryadvisor.reading.archive.Spool;
import dev.memoryadvisor.report.Report;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/** From a request to its response, the same for every way of sending. */
@ApplicationScoped
public class Analyses {
    private static final int GATE_FAILED = 422;

    private final RequestLimits limits;
    private final SlowSenders senders;
    private final Constraints constraints;
    private final AnalysisRuns runs;

    @Inject
    Analyses(RequestLimits limits, SlowSenders senders, Constraints constraints, AnalysisRuns runs) {
        this.limits = limits;
        this.senders = senders;
        this.constraints = constraints;
        this.runs = runs;
    }

    /**
     * Answers a request.
     *
     * @param exchange what it says beside its body
     * @param form how its body carries evidence
     * @param wire its body as it arrives
     */
    Response answer(Exchange exchange, BodyForm form, InputStream wire) throws IOException, NothingUnderstoodException {
        exchange.check(form instanceof RawBody);
        Report report = FormatChoice.choose(exchange);
        Analysis analysis = analyse(exchange, form, wire);
        boolean failed = analysis.gate().failed() && exchange.query().gateStatus != null;
        return Response.status(failed ? GATE_FAILED : Response.Status.OK.getStatusCode())
                .type(
                        report.mediaType().startsWith("text/")
                                ? report.mediaType() + ";charset=UTF-8"
                                : report.mediaType())
                .header(GateHeaders.GATE, GateHeaders.gate(analysis))
                .header(GateHeaders.FINDINGS, GateHeaders.findings(analysis))
                .entity(report.of(analysis))
                .build();
    }

    private Analysis analyse(Exchange exchange, BodyForm form, InputStream wire)
            throws IOException, NothingUnderstoodException {
        Limits reading = limits.reading();
        Budget budget = new Budget(reading);
        Spool spool = new Spool();
        Submission submission;
        try {
            Received received = new Received(spool, budget, reading);
            form.read(
                    RequestBody.open(wire, senders, exchange.headers(), limits.bodyBytes(), budget),
                    exchange,
                    received);
            ContextRequest context = QueryContext.join(exchange.query(), received.context());
            constraints.check(context, "/context");
            submission = received.submission(context, policy(exchange.query().failOn, received.policy()));
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
        return runs.run(submission, spool);
    }

    private static Policy policy(String failOn, Policy sent) {
        if (failOn == null) {
            return sent;
        }
        if (failOn.equals("none")) {
            return sent.withFailOn(null);
        }
        return sent.withFailOn(Arrays.stream(Severity.values())
                .filter(s -> s.word().equals(failOn))
                .findFirst()
                .orElseThrow(() -> ProblemException.parameter(
                        "failOn",
                        "It must be "
                                + Arrays.stream(Severity.values())
                                        .map(Severity::word)
                                        .collect(Collectors.joining(", "))
                                + " or none.")));
    }
}
