package dev.memoryadvisor.reading.archive;

import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.Source;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Opens what callers send: plain, gzip, zip, tar and tar.gz are recognised by content. Archives in archives are not
 * opened. What is broken is reported, and costs no other input.
 */
public final class Unpacking {
    private static final String HINT = "Send it plain, or as gzip, zip or tar, one deep.";

    private final Spool spool;
    private final Budget budget;

    /**
     * Opens the parts of one request.
     *
     * @param spool keeps what must be kept
     * @param budget what the request may still bring
     */
    public Unpacking(Spool spool, Budget budget) {
        this.spool = spool;
        this.budget = budget;
    }

    /**
     * The inputs in these bytes.
     *
     * @param name name as the caller gave it
     * @throws LimitExceededException if a limit of the request is exceeded
     */
    public Unpacked unpack(String name, Spooled bytes) throws LimitExceededException {
        try {
            Container container = Container.of(bytes.head(Container.HEAD));
            return switch (container) {
                case NONE -> plain(name, bytes);
                case GZIP -> gzip(name, bytes);
                case TAR -> new TarEntries(name, spool, budget, budget).of(bytes.open());
                case ZIP, EMPTY_ZIP -> new ZipEntries(name, spool, budget).of(bytes);
                default -> unreadable(name, "The input is compressed with " + container.word() + ".", HINT);
            };
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            return broken(name, e);
        }
    }

    private Unpacked plain(String name, Spooled bytes) {
        Meter meter = new Meter(name, budget);
        return one(new Source(name, () -> meter.over(bytes.open()), budget.limits()));
    }

    private Unpacked gzip(String name, Spooled bytes) throws IOException {
        Meter meter = new Meter(name, budget);
        Source.Bytes decompressed = () -> Gzip.open(bytes.open(), meter);
        Container inner;
        try (InputStream in = decompressed.open()) {
            inner = Container.of(in.readNBytes(Container.HEAD));
        }
        return switch (inner) {
            case NONE -> one(new Source(name, decompressed, budget.limits()));
            // What comes out of the gzip is paid for; what tar makes of it has a budget of the same size.
            case TAR ->
                new TarEntries(name, spool, budget, new Budget(budget.limits()))
                        .of(Gzip.open(bytes.open(), new Meter(name, budget)));
            default -> unreadable(name, "There is " + inner.word() + " in the gzip.", HINT);
        };
    }

    private static Unpacked one(Source source) {
        return new Unpacked(List.of(source), List.of());
    }

    private static Unpacked unreadable(String name, String reason, String hint) {
        return new Unpacked(List.of(), List.of(new Unreadable(name, reason, null, hint)));
    }

    private static Unpacked broken(String name, IOException e) {
        return unreadable(
                name,
                "The archive or compressed file is damaged or cut: " + Gzip.reason(e) + ".",
                "Send it again as binary (curl --data-binary @file or -F file=@file), or send it plain.");
    }

    /** An entry of an archive that is an archive itself; {@code null} if it is none. */
    static Unreadable nested(String name, byte[] head) {
        Container container = Container.of(head);
        return container == Container.NONE
                ? null
                : new Unreadable(
                        name,
                        "It is " + container.word() + " in an archive: archives in archives stay shut.",
                        null,
                        HINT);
    }

    /** An entry without bytes. */
    static Unreadable empty(String name) {
        return new Unreadable(name, "The file is empty.", null, "Send the output of the tool itself.");
    }

    /** What archivers of macOS add of their own. */
    static boolean addedByArchiver(String name) {
        return name.startsWith("__MACOSX/") || name.endsWith("/.DS_Store") || name.equals(".DS_Store");
    }
}
