package dev.memoryadvisor.reading.archive;

import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The entries of one zip. They are decompressed whenever they are read, so nothing is copied. */
final class ZipEntries {
    /** Name and extra fields of one entry, generously. */
    private static final long DIRECTORY_BYTES_AN_ENTRY = 1024;

    private final String archive;
    private final Spool spool;
    private final Budget budget;
    private final List<Source> sources = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    ZipEntries(String archive, Spool spool, Budget budget) {
        this.archive = archive;
        this.spool = spool;
        this.budget = budget;
    }

    Unpacked of(Spooled bytes) throws IOException {
        Path file = bytes.file();
        if (ZipDirectory.bytes(file) / DIRECTORY_BYTES_AN_ENTRY
                > budget.limits().archiveEntries()) {
            throw budget.tooManyEntries(archive);
        }
        ZipFile zip = spool.closing(open(file));
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            budget.spendEntry(archive);
            take(zip, entry, bytes.size());
        }
        sources.sort(Comparator.comparing(Source::name, NaturalOrder.NAMES));
        return new Unpacked(sources, unreadable);
    }

    /** Names are UTF-8, or whatever the archiver's machine used: any byte is a character of ISO 8859-1. */
    private static ZipFile open(Path file) throws IOException {
        try {
            return new ZipFile(file.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(file.toFile(), StandardCharsets.ISO_8859_1);
        }
    }

    private void take(ZipFile zip, ZipEntry entry, long archiveBytes) throws LimitExceededException {
        String name = archive + "!" + entry.getName();
        if (entry.isDirectory() || Unpacking.addedByArchiver(entry.getName())) {
            return;
        }
        if (!seen.add(entry.getName())) {
            unreadable.add(new Unreadable(
                    name, "The archive has two entries of this name.", null, "Give each file a name of its own."));
            return;
        }
        // The directory is the caller's word; an entry is never larger than the archive it stands in.
        long compressed = Math.min(entry.getCompressedSize(), archiveBytes);
        Meter meter = new Meter(name, budget);
        Source.Bytes bytes = () -> meter.over(zip.getInputStream(entry), () -> compressed);
        byte[] head;
        try (InputStream in = bytes.open()) {
            head = in.readNBytes(Container.HEAD);
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            unreadable.add(new Unreadable(
                    name,
                    "The entry is damaged: " + Gzip.reason(e) + ".",
                    null,
                    "Make the archive again, with deflate."));
            return;
        }
        Unreadable nested = Unpacking.nested(name, head);
        if (head.length == 0) {
            unreadable.add(Unpacking.empty(name));
        } else if (nested != null) {
            unreadable.add(nested);
        } else {
            sources.add(new Source(name, bytes, budget.limits()));
        }
    }
}
