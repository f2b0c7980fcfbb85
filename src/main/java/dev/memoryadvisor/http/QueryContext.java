package dev.memoryadvisor.http;

import dev.memoryadvisor.http.Problem.ProblemError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Joins what the query says of the program with what the body says; the query wins. */
final class QueryContext {
    private final List<ProblemError> errors = new ArrayList<>();

    private QueryContext() {}

    /**
     * What both say together.
     *
     * @param body context of the body; {@code null} if it has none
     * @throws ProblemException if a number of the query is none
     */
    static ContextRequest join(AnalysisQuery query, ContextRequest body) {
        QueryContext join = new QueryContext();
        ContextRequest joined = join.of(query, body == null ? ContextRequest.NONE : body);
        if (!join.errors.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID, join.errors);
        }
        return joined;
    }

    private ContextRequest of(AnalysisQuery query, ContextRequest body) {
        return new ContextRequest(
                text(query.service, body.service()),
                text(query.branch, body.branch()),
                text(query.commit, body.commit()),
                text(query.runtime, body.runtime()),
                text(query.runtimeVersion, body.runtimeVersion()),
                value(
                        "histogramsLive",
                        query.histogramsLive,
                        body.histogramsLive(),
                        QueryContext::truth,
                        "true or false"),
                value("memoryLimitBytes", query.memoryLimitBytes, body.memoryLimitBytes(), Long::valueOf, WHOLE),
                value("maxHeapBytes", query.maxHeapBytes, body.maxHeapBytes(), Long::valueOf, WHOLE),
                value("cpus", query.cpus, body.cpus(), Integer::valueOf, WHOLE),
                value("replicas", query.replicas, body.replicas(), Integer::valueOf, WHOLE),
                value("workersPerReplica", query.workersPerReplica, body.workersPerReplica(), Integer::valueOf, WHOLE),
                value(
                        "pricePerGibMonth",
                        query.pricePerGibMonth,
                        body.pricePerGibMonth(),
                        QueryContext::number,
                        "a number"),
                text(query.currency, body.currency()),
                body.machineSizes(),
                text(query.anchor, body.anchor()),
                body.snapshotTimes());
    }

    private static final String WHOLE = "a whole number";

    private static String text(String query, String body) {
        return query == null ? body : query;
    }

    private <T> T value(String name, String query, T body, Function<String, T> parse, String expected) {
        if (query == null) {
            return body;
        }
        try {
            return parse.apply(query);
        } catch (IllegalArgumentException e) {
            errors.add(ProblemError.in(name, "It must be " + expected + "."));
            return null;
        }
    }

    private static Boolean truth(String word) {
        return switch (word) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException(word);
        };
    }

    /** Without NaN, infinity and the suffixes that Java allows. */
    private static Double number(String digits) {
        double number = new BigDecimal(digits).doubleValue();
        if (Double.isInfinite(number)) {
            throw new IllegalArgumentException(digits);
        }
        return number;
    }
}
