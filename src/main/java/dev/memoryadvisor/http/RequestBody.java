package dev.memoryadvisor.http;

import dev.memoryadvisor.http.Problem.ProblemError;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.archive.Budget;
import dev.memoryadvisor.reading.archive.Gzip;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;

/** The body of a request, within its limit and without its Content-Encoding. */
final class RequestBody extends InputStream {
    private final InputStream in;
    private final boolean encoded;

    private RequestBody(InputStream in, boolean encoded) {
        this.in = in;
        this.encoded = encoded;
    }

    /**
     * Opens a body.
     *
     * @param wire as it arrives
     * @param senders waits for it
     * @param headers say how long and how encoded it is
     * @param limit most bytes on the wire
     * @param budget what the request may bring after decompression
     */
    static RequestBody open(InputStream wire, SlowSenders senders, HttpHeaders headers, long limit, Budget budget)
            throws IOException {
        if (headers.getLength() > limit) {
            throw WireInputStream.tooLarge(limit);
        }
        InputStream counted = new WireInputStream(senders.watched(wire), limit);
        String encoding = String.join(
                        ",", headers.getRequestHeaders().getOrDefault(HttpHeaders.CONTENT_ENCODING, List.of()))
                .strip()
                .toLowerCase(Locale.ROOT);
        return switch (encoding) {
            case "", "identity" -> new RequestBody(counted, false);
            case "gzip", "x-gzip" -> new RequestBody(gunzip(counted, budget), true);
            default ->
                throw ProblemException.of(
                        ProblemType.UNSUPPORTED_ENCODING,
                        List.of(ProblemError.in(
                                HttpHeaders.CONTENT_ENCODING,
                                "'" + encoding
                                        + "' is not known: send gzip, or nothing. A .gz or .zip file may be sent as"
                                        + " it is, without this header.")));
        };
    }

    private static InputStream gunzip(InputStream counted, Budget budget) throws IOException {
        try {
            return Gzip.open("the body", counted, budget);
        } catch (TransportException | LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            throw broken(e);
        }
    }

    private static ProblemException broken(IOException e) {
        return ProblemException.of(
                ProblemType.BROKEN_ENCODING,
                "Content-Encoding says gzip, but the body is no whole gzip: " + Gzip.reason(e)
                        + ". Compress it again, and send it as binary (curl --data-binary).");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        try {
            return in.read(buffer, offset, length);
        } catch (TransportException | LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            if (encoded) {
                throw broken(e);
            }
            throw e;
        }
    }
}
