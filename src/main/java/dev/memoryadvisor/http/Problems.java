package dev.memoryadvisor.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.memoryadvisor.NothingUnderstoodException;
import dev.memoryadvisor.reading.LimitExceededException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever goes wrong into a problem response. Stack traces go to the log, never into a body. */
@ApplicationScoped
public class Problems {
    static final String MEDIA_TYPE = "application/problem+json";

    private static final Logger LOG = Logger.getLogger(Problems.class);
    /** What is only read; anything else is only posted to. */
    private static final List<String> ONLY_READ = List.of("/v1/rules", "/v1/formats");

    private static final JsonMapper MAPPER = new JsonMapper();

    /** Longer than most analyses take, shorter than a caller's patience. */
    private static final int RETRY_AFTER_SECONDS = 30;

    private final Metrics metrics;

    @Inject
    Problems(Metrics metrics) {
        this.metrics = metrics;
    }

    @ServerExceptionMapper
    Response refused(ProblemException e) {
        return response(e.type(), e.problem());
    }

    @ServerExceptionMapper
    Response limit(LimitExceededException e) {
        return response(ProblemType.TOO_LARGE, Problem.of(ProblemType.TOO_LARGE, e.getMessage()));
    }

    @ServerExceptionMapper
    Response transport(TransportException e) {
        return e.timedOut()
                ? response(ProblemType.TIMEOUT, Problem.of(ProblemType.TIMEOUT, "The body did not arrive in time."))
                : response(
                        ProblemType.BAD_REQUEST,
                        Problem.of(ProblemType.BAD_REQUEST, "The body broke off before its end: send it again."));
    }

    @ServerExceptionMapper
    Response nothing(NothingUnderstoodException e) {
        return response(
                ProblemType.NOTHING_UNDERSTOOD,
                Problem.of(
                        ProblemType.NOTHING_UNDERSTOOD,
                        e.unreadable().isEmpty()
                                ? "The request has no inputs: send a histogram, a GC log or a dependency list."
                                : e.unreadable().get(0).name() + ": "
                                        + e.unreadable().get(0).reason() + " "
                                        + e.unreadable().get(0).hint(),
                        List.of(),
                        e.unreadable()));
    }

    @ServerExceptionMapper
    Response web(WebApplicationException e, UriInfo uri) {
        int status = e.getResponse().getStatus();
        if (status < 400) {
            return e.getResponse();
        }
        ProblemType type = ProblemType.ofStatus(status);
        Response response = response(type, Problem.of(type, detail(type)));
        // RFC 9110 wants it; the framework leaves it out.
        return type == ProblemType.METHOD_NOT_ALLOWED
                ? Response.fromResponse(response)
                        .header(
                                HttpHeaders.ALLOW,
                                ONLY_READ.stream().anyMatch(uri.getPath()::startsWith) ? "GET, HEAD" : "POST")
                        .build()
                : response;
    }

    @ServerExceptionMapper
    Response mistake(Throwable e) {
        Problem problem = Problem.of(
                ProblemType.INTERNAL, "The mistake is the service's; its log names this instance. Nothing was kept.");
        LOG.errorf(e, "A request failed: %s", problem.instance());
        return response(ProblemType.INTERNAL, problem);
    }

    /** What a status means that the framework decided. */
    static String detail(ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "The API is described at /q/openapi; analyses are made by POST /v1/analyses.";
            case METHOD_NOT_ALLOWED -> "The header Allow names the methods; analyses are made by POST.";
            case NOT_ACCEPTABLE -> "The header Accept excludes every type that this address gives.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "This address does not take the Content-Type of the request; POST /v1/analyses takes"
                        + " multipart/form-data, application/json and, as one raw input, any other.";
            default -> type.title() + ".";
        };
    }

    private Response response(ProblemType type, Problem problem) {
        metrics.rejected(type.word());
        Response.ResponseBuilder response =
                Response.status(type.status()).type(MEDIA_TYPE).entity(json(problem));
        if (type == ProblemType.TIMEOUT) {
            // What is still to come of the body would be taken for the next request.
            response.header("Connection", "close");
        }
        if (type == ProblemType.BUSY) {
            response.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (type == ProblemType.UNSUPPORTED_ENCODING) {
            response.header(HttpHeaders.ACCEPT_ENCODING, "gzip, identity");
        }
        return response.build();
    }

    static String json(Problem problem) {
        try {
            return MAPPER.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a problem is always writable", e);
        }
    }
}
