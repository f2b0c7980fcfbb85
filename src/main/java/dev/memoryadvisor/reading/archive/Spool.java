package dev.memoryadvisor.reading.archive;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps the bytes of one request: small ones in memory, others in a folder of its own that is deleted with it. Not
 * thread-safe.
 */
public final class Spool implements Closeable {
    /** What is larger goes to a file. */
    private static final int SMALL = 1 << 20;

    /** Many small ones are a large one. */
    private static final long MOST_IN_MEMORY = 16L << 20;

    private static final int BUFFER = 64 * 1024;

    private final Deque<Closeable> closing = new ArrayDeque<>();
    private Path folder;
    private int files;
    private long inMemory;

    /**
     * Reads a stream to its end and keeps what is in it.
     *
     * @throws IOException if the stream cannot be read
     * @throws UncheckedIOException if the bytes cannot be kept (no space left)
     */
    public Spooled keep(InputStream in) throws IOException {
        ByteArrayOutputStream small = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        int read = 0;
        while (small.size() <= SMALL && inMemory + small.size() <= MOST_IN_MEMORY) {
            read = in.read(buffer);
            if (read < 0) {
                inMemory += small.size();
                return new Spooled(this, small.toByteArray());
            }
            small.write(buffer, 0, read);
        }
        Path file = newFile();
        try (OutputStream out = create(file)) {
            write(out, small.toByteArray(), small.size());
            while ((read = in.read(buffer)) >= 0) {
                write(out, buffer, read);
            }
        }
        return new Spooled(file);
    }

    /** A file with these bytes, for what can only read files. */
    Path file(byte[] bytes) {
        Path file = newFile();
        try {
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Closes it together with this. */
    <T extends Closeable> T closing(T closeable) {
        closing.push(closeable);
        return closeable;
    }

    private Path newFile() {
        try {
            if (folder == null) {
                folder = Files.createTempDirectory("memory-advisor-");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        files++;
        return folder.resolve(Integer.toString(files));
    }

    /** What goes wrong here is ours, not the caller's: it must not look like a broken input. */
    private static OutputStream create(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(OutputStream out, byte[] bytes, int length) {
        try {
            out.write(bytes, 0, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        for (Closeable closeable : closing) {
            closeable.close();
        }
        closing.clear();
        if (folder == null) {
            return;
        }
        List<Path> old;
        try (Stream<Path> list = Files.list(folder)) {
            old = list.toList();
        }
        for (Path file : old) {
            Files.delete(file);
        }
        Files.delete(folder);
        folder = null;
    }
}
