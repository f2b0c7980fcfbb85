package dev.memoryadvisor.reading;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.apache.commons.io.input.BOMInputStream;
import org.apache.commons.io.input.ReaderInputStream;

/**
 * An input: a name and bytes that can be opened any number of times. What comes out is UTF-8 without byte order mark,
 * also where the input is UTF-16 (as a redirection in PowerShell writes it).
 */
public final class Source {
    private static final int HEAD_BYTES = 64 * 1024;

    private final String name;
    private final Bytes bytes;
    private final Limits limits;
    private Head head;
    private CountingInputStream counter;
    private long mostRead;

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Bytes {
        /** Opens the bytes at their beginning. */
        InputStream open() throws IOException;
    }

    /**
     * An input.
     *
     * @param name name as the caller gave it
     * @param bytes its bytes, decompressed
     * @param limits limits of the request
     */
    public Source(String name, Bytes bytes, Limits limits) {
        this.name = name;
        this.bytes = bytes;
        this.limits = limits;
    }

    /** An input whose text is at hand. */
    public static Source of(String name, String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        return new Source(name, () -> new ByteArrayInputStream(utf8), Limits.DEFAULT);
    }

    /** Name as the caller gave it. */
    public String name() {
        return name;
    }

    /** Limits of the request. */
    public Limits limits() {
        return limits;
    }

    /** Opens the input at its beginning, as UTF-8. */
    public InputStream open() throws IOException {
        mostRead = bytesRead();
        counter = new CountingInputStream(bytes.open());
        PushbackInputStream in = new PushbackInputStream(counter, 4);
        byte[] mark = in.readNBytes(4);
        in.unread(mark);
        Charset utf16 = utf16(mark);
        if (utf16 != null) {
            return ReaderInputStream.builder()
                    .setInputStream(in)
                    .setReader(new java.io.InputStreamReader(in, utf16))
                    .setCharset(StandardCharsets.UTF_8)
                    .get();
        }
        return BOMInputStream.builder().setInputStream(in).get();
    }

    /** UTF-16 by its mark or, where an editor took the mark away, by two characters of ASCII in it. */
    private static Charset utf16(byte[] mark) {
        if (mark.length < 2) {
            return null;
        }
        int first = mark[0] & 0xff;
        int second = mark[1] & 0xff;
        if ((first == 0xff && second == 0xfe) || (first == 0xfe && second == 0xff)) {
            return StandardCharsets.UTF_16;
        }
        if (mark.length < 4) {
            return null;
        }
        if (mark[1] == 0 && mark[3] == 0 && text(mark[0]) && text(mark[2])) {
            return StandardCharsets.UTF_16LE;
        }
        return mark[0] == 0 && mark[2] == 0 && text(mark[1]) && text(mark[3]) ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean text(byte b) {
        return (b >= ' ' && b < 0x7f) || b == '\r' || b == '\n' || b == '\t';
    }

    /** Most bytes that were read between opening it and opening it again: its size, once it was read to the end. */
    public long bytesRead() {
        return counter == null ? 0 : Math.max(mostRead, counter.count());
    }

    /** Opens the input as lines. */
    public ByteLines lines() throws IOException {
        return new ByteLines(open(), limits.lineBytes());
    }

    /**
     * Opens the input as lines, of which a sieve picks those that are to be looked at.
     *
     * @param sieves makes the sieve of a block of lines
     */
    public ByteLines lines(Supplier<? extends LineSieve> sieves) throws IOException {
        return ByteLines.picked(open(), limits.lineBytes(), sieves);
    }

    /**
     * The whole input, for a structured document.
     *
     * @throws LimitExceededException if it is larger than a structured document may be
     */
    public byte[] document() throws IOException {
        try (InputStream in = open()) {
            byte[] all = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.structuredBytes() + 1));
            if (all.length > limits.structuredBytes()) {
                throw new LimitExceededException("The document " + name + " is larger than " + limits.structuredBytes()
                        + " bytes (memory-advisor.limits.structured-bytes).");
            }
            return all;
        }
    }

    /** Its beginning. */
    public Head head() throws IOException {
        if (head == null) {
            try (InputStream in = open()) {
                head = new Head(new String(in.readNBytes(HEAD_BYTES), StandardCharsets.UTF_8));
            }
        }
        return head;
    }
}
