package dev.memoryadvisor.http;

import dev.memoryadvisor.http.Problem.ProblemError;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a request says beside its body.
 *
 * @param query its query parameters
 * @param kind kind of a raw body; {@code null} if it does not say
 * @param uri its address
 * @param headers its headers
 */
record Exchange(AnalysisQuery query, String kind, UriInfo uri, HttpHeaders headers) {
    private static final Set<String> PARAMETERS = Set.of(
            "format",
            "failOn",
            "gateStatus",
            "notEvaluated",
            "service",
            "branch",
            "commit",
            "runtime",
            "runtimeVersion",
            "histogramsLive",
            "memoryLimitBytes",
            "maxHeapBytes",
            "cpus",
            "replicas",
            "workersPerReplica",
            "pricePerGibMonth",
            "currency",
            "anchor");

    /** Refuses what is not known: a gate that was misspelled must not pass in silence. */
    void check(boolean raw) {
        Set<String> known = new TreeSet<>(PARAMETERS);
        if (raw) {
            known.add("kind");
        }
        List<ProblemError> errors = new ArrayList<>();
        for (Map.Entry<String, List<String>> parameter :
                uri.getQueryParameters().entrySet()) {
            String name = parameter.getKey();
            if (!known.contains(name)) {
                errors.add(ProblemError.in(
                        name, "There is no such parameter; known are " + String.join(", ", known) + "."));
            } else if (parameter.getValue().size() > 1) {
                errors.add(ProblemError.in(
                        name, "It is given " + parameter.getValue().size() + " times; give it once."));
            }
        }
        only("gateStatus", query.gateStatus, "422", errors);
        only("notEvaluated", query.notEvaluated, "all", errors);
        if (!errors.isEmpty()) {
            throw ProblemException.of(ProblemType.INVALID, errors);
        }
    }

    private static void only(String name, String value, String allowed, List<ProblemError> errors) {
        if (value != null && !value.equals(allowed)) {
            errors.add(ProblemError.in(name, "It must be " + allowed + ", or be left out."));
        }
    }

    /**
     * Whether the body has this type.
     *
     * @param subtype {@code null} for any
     */
    boolean hasType(String type, String subtype) {
        MediaType sent = headers.getMediaType();
        return sent != null
                && sent.getType().equalsIgnoreCase(type)
                && (subtype == null || sent.getSubtype().equalsIgnoreCase(subtype));
    }

    /** Whether the body is a request as JSON; JSON of another name is evidence. */
    boolean json() {
        return hasType("application", "json");
    }

    /** Whether curl chose the Content-Type. */
    boolean curlDefault() {
        return hasType("application", "x-www-form-urlencoded");
    }
}
