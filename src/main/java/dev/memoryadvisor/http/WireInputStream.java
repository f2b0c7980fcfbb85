package dev.memoryadvisor.http;

import dev.memoryadvisor.reading.LimitExceededException;
import java.io.IOException;
import java.io.InputStream;

/** The body as it arrives, held to its limit. */
final class WireInputStream extends InputStream {
    private final InputStream in;
    private final long limit;
    private long count;

    WireInputStream(InputStream in, long limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The refusal of a body that is too large. */
    static LimitExceededException tooLarge(long limit) {
        return new LimitExceededException("The body is larger than " + limit
                + " bytes (memory-advisor.limits.body-bytes): send it compressed with gzip, or less of it.");
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = in.read(buffer, offset, length);
        count += Math.max(read, 0);
        if (count > limit) {
            throw tooLarge(limit);
        }
        return read;
    }
}
