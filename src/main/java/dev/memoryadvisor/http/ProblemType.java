package dev.memoryadvisor.http;

import java.net.URI;

/** Why a request is refused. The words are stable: callers may compare them. */
public enum ProblemType {
    BAD_REQUEST("bad-request", 400, "The request cannot be read"),
    INVALID("invalid", 400, "A value is not allowed"),
    MALFORMED_DOCUMENT("malformed-document", 400, "A document cannot be used"),
    BROKEN_ENCODING("broken-encoding", 400, "The compressed body is damaged"),
    BROKEN_MULTIPART("broken-multipart", 400, "The form is damaged"),
    LINE_ENDS_LOST("line-ends-lost", 400, "The line ends of the body are gone"),
    NOTHING_UNDERSTOOD("nothing-understood", 400, "Nothing in the inputs was understood"),
    UNAUTHORIZED("unauthorized", 401, "The signature is missing or wrong"),
    FORBIDDEN("forbidden", 403, "This is not allowed"),
    NOT_FOUND("not-found", 404, "There is nothing here"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This method is not allowed here"),
    NOT_ACCEPTABLE("not-acceptable", 406, "There is no such form of the answer"),
    TIMEOUT("timeout", 408, "The request took too long to arrive"),
    CONFLICT("conflict", 409, "The request contradicts the state of the service"),
    TOO_LARGE("too-large", 413, "The request is larger than a limit allows"),
    ADDRESS_TOO_LONG("address-too-long", 414, "The address is too long"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This type of body is not taken here"),
    UNSUPPORTED_ENCODING("unsupported-encoding", 415, "This compression is not known"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too many requests"),
    HEADERS_TOO_LARGE("headers-too-large", 431, "The headers are too large"),
    INTERNAL("internal", 500, "The service made a mistake"),
    BUSY("busy", 503, "The service has too much to do"),
    ANALYSIS_TIMEOUT("analysis-timeout", 503, "The analysis took too long");

    private final String word;
    private final int status;
    private final String title;

    ProblemType(String word, int status, String title) {
        this.word = word;
        this.status = status;
        this.title = title;
    }

    String word() {
        return word;
    }

    URI uri() {
        return URI.create("https://memory-advisor.dev/problems/" + word);
    }

    int status() {
        return status;
    }

    String title() {
        return title;
    }

    /** The type for a status that somebody else decided. */
    static ProblemType ofStatus(int status) {
        for (ProblemType type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return status < 500 ? BAD_REQUEST : INTERNAL;
    }
}
