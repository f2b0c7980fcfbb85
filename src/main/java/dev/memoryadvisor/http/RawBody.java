package dev.memoryadvisor.http;

import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.reading.archive.Spooled;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A body that is one input itself, or an archive. */
final class RawBody implements BodyForm {
    private static final String NAME = "body";

    /** Beginnings of what may well have no line ends: JSON, XML, gzip, zip. */
    private static final String ONE_LINERS = "{[<\u001fP";

    @Override
    public void read(InputStream body, Exchange exchange, Received received) throws IOException {
        if (exchange.hasType("multipart", null)) {
            throw ProblemException.of(
                    ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    "A form is no raw input: POST multipart/form-data to /v1/analyses.");
        }
        Kind kind = kind(exchange.kind());
        Spooled spooled = received.spool().keep(body);
        if (exchange.curlDefault() && lineEndsLost(spooled)) {
            throw ProblemException.of(
                    ProblemType.LINE_ENDS_LOST,
                    "The body is one line: curl -d eats line ends. Use curl --data-binary @file; for an input that is"
                            + " one line indeed, add -H 'Content-Type: text/plain'.");
        }
        received.evidence(kind, NAME, spooled);
    }

    static Kind kind(String word) {
        return word == null
                ? null
                : Kind.of(word)
                        .orElseThrow(() -> ProblemException.parameter(
                                "kind",
                                "It must be "
                                        + Arrays.stream(Kind.values())
                                                .map(Kind::word)
                                                .collect(Collectors.joining(", "))
                                        + ", or be left out."));
    }

    private static boolean lineEndsLost(Spooled spooled) throws IOException {
        if (spooled.size() == 0) {
            return false;
        }
        try (InputStream in = spooled.open()) {
            int first = in.read();
            if (ONE_LINERS.indexOf(first) >= 0) {
                return false;
            }
            byte[] buffer = new byte[64 * 1024];
            int read;
            while ((read = in.read(buffer)) >= 0) {
                for (int i = 0; i < read; i++) {
                    if (buffer[i] == '\n') {
                        return false;
                    }
                }
            }
            return first != '\n';
        }
    }
}
