package dev.memoryadvisor.reading.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Opens gzip, of one member or several (as rotated and appended logs have). */
public final class Gzip {
    private static final int BUFFER = 64 * 1024;

    private Gzip() {}

    /**
     * Decompresses a stream within the limits of a request.
     *
     * @param name how messages call it
     * @param in compressed bytes
     * @param budget what the request may still bring
     * @throws IOException if it is no gzip; the stream itself throws if it breaks off or is damaged further on
     */
    public static InputStream open(String name, InputStream in, Budget budget) throws IOException {
        return open(in, new Meter(name, budget));
    }

    /** What is wrong, in words without a full stop: the end of a stream comes without any. */
    public static String reason(IOException e) {
        String message = e.getMessage();
        if (message == null || message.isBlank()) {
            return "it is cut";
        }
        return message.endsWith(".") ? message.substring(0, message.length() - 1) : message;
    }

    static InputStream open(InputStream in, Meter meter) throws IOException {
        GzipCompressorInputStream gzip = GzipCompressorInputStream.builder()
                .setInputStream(new BufferedInputStream(in, BUFFER))
                .setDecompressConcatenated(true)
                .get();
        return meter.over(gzip, gzip::getCompressedCount);
    }
}
