package dev.memoryadvisor.reading.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Bytes that a {@link Spool} keeps; can be read any number of times until it is closed. */
public final class Spooled {
    private static final int BUFFER = 64 * 1024;

    private final Spool spool;
    private final byte[] bytes;
    private Path file;

    Spooled(Spool spool, byte[] bytes) {
        this.spool = spool;
        this.bytes = bytes;
    }

    Spooled(Path file) {
        this.spool = null;
        this.bytes = null;
        this.file = file;
    }

    /** Opens them at their beginning. */
    public InputStream open() throws IOException {
        return bytes != null
                ? new ByteArrayInputStream(bytes)
                : new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /** How many. */
    public long size() throws IOException {
        return bytes != null ? bytes.length : Files.size(file);
    }

    /** All of them. */
    public byte[] all() throws IOException {
        return bytes != null ? bytes : Files.readAllBytes(file);
    }

    /** The first of them, at most so many. */
    byte[] head(int length) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(length);
        }
    }

    /** A file with them. */
    Path file() {
        if (file == null) {
            file = spool.file(bytes);
        }
        return file;
    }
}
