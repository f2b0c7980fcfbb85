package dev.memoryadvisor.http;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/**
 * Answers what never gets as far as a resource. The server's own limits on headers and addresses are set above these, for
 * it would answer without a body.
 */
@ApplicationScoped
public class HttpEdge {
    private static final int MOST_HEADER_BYTES = 16 * 1024;
    private static final int LONGEST_ADDRESS = 8 * 1024;
    private static final int BEFORE_ALL = 10_000;

    /** What the server itself may answer. */
    private static final int[] STATUSES = {400, 404, 405, 408, 413, 415, 431, 500, 503};

    private final Metrics metrics;

    @Inject
    HttpEdge(Metrics metrics) {
        this.metrics = metrics;
    }

    void filters(@Observes Filters filters) {
        filters.register(this::limit, BEFORE_ALL);
    }

    void routes(@Observes Router router) {
        router.route().last().handler(context -> refuse(context, ProblemType.NOT_FOUND));
        for (int status : STATUSES) {
            router.errorHandler(status, context -> refuse(context, ProblemType.ofStatus(status)));
        }
    }

    private void limit(RoutingContext context) {
        HttpServerRequest request = context.request();
        long headers = request.headers().entries().stream()
                .mapToLong(e -> e.getKey().length() + e.getValue().length() + 4L)
                .sum();
        if (headers > MOST_HEADER_BYTES) {
            refuse(context, ProblemType.HEADERS_TOO_LARGE);
        } else if (request.uri().length() > LONGEST_ADDRESS) {
            refuse(context, ProblemType.ADDRESS_TOO_LONG);
        } else if (!parses(request.getHeader(HttpHeaders.CONTENT_TYPE))) {
            refuse(context, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        } else {
            context.next();
        }
    }

    /** The framework takes a type that is none for a mistake of its own. */
    private static boolean parses(String type) {
        try {
            return type == null || MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void refuse(RoutingContext context, ProblemType type) {
        metrics.rejected(type.word());
        String detail =
                switch (type) {
                    case HEADERS_TOO_LARGE -> "The headers are larger than " + MOST_HEADER_BYTES + " bytes.";
                    case ADDRESS_TOO_LONG ->
                        "The address is longer than " + LONGEST_ADDRESS + " characters: evidence goes into the body.";
                    default -> Problems.detail(type);
                };
        context.response()
                .setStatusCode(type.status())
                .putHeader("Content-Type", Problems.MEDIA_TYPE)
                .end(Problems.json(Problem.of(type, detail)));
    }
}
