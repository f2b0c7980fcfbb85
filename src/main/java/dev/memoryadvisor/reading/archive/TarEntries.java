package dev.memoryadvisor.reading.archive;

import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** The entries of one tar. It can be read forwards only, so they are copied into the spool. */
final class TarEntries {
    private final String archive;
    private final Spool spool;
    private final Budget budget;
    private final Budget contents;
    private final List<Source> sources = new ArrayList<>();
    private final List<Unreadable> unreadable = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /**
     * Entries of one archive.
     *
     * @param budget pays for the number of entries
     * @param contents pays for their bytes
     */
    TarEntries(String archive, Spool spool, Budget budget, Budget contents) {
        this.archive = archive;
        this.spool = spool;
        this.budget = budget;
        this.contents = contents;
    }

    /** All entries; those before the place where it is damaged are kept. */
    Unpacked of(InputStream bytes) throws IOException {
        try (TarArchiveInputStream tar = new TarArchiveInputStream(new BufferedInputStream(bytes))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                budget.spendEntry(archive);
                take(tar, entry);
                entry = tar.getNextEntry();
            }
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            unreadable.add(new Unreadable(
                    archive,
                    "The archive is damaged or cut after " + sources.size() + " files: " + e.getMessage() + ".",
                    null,
                    "Make the archive again and send it as binary."));
        }
        sources.sort(Comparator.comparing(Source::name, NaturalOrder.NAMES));
        return new Unpacked(sources, unreadable);
    }

    private void take(TarArchiveInputStream tar, TarArchiveEntry entry) throws IOException {
        String path = entry.getName().startsWith("./") ? entry.getName().substring(2) : entry.getName();
        String name = archive + "!" + path;
        if (entry.isDirectory() || Unpacking.addedByArchiver(path)) {
            return;
        }
        if (!entry.isFile() || entry.isSymbolicLink() || entry.isLink()) {
            unreadable.add(new Unreadable(name, "The entry is no file.", null, "Pack the files themselves, no links."));
            return;
        }
        if (!seen.add(path)) {
            unreadable.add(new Unreadable(
                    name, "The archive has two entries of this name.", null, "Give each file a name of its own."));
            return;
        }
        // Sparse files are metered too: their holes are written out.
        Spooled bytes = spool.keep(new Meter(name, contents).over(tar));
        Unreadable nested = Unpacking.nested(name, bytes.head(Container.HEAD));
        if (bytes.size() == 0) {
            unreadable.add(Unpacking.empty(name));
        } else if (nested != null) {
            unreadable.add(nested);
        } else {
            // A budget of its own, for it was paid for when it was copied.
            Meter meter = new Meter(name, new Budget(budget.limits()));
            sources.add(new Source(name, () -> meter.over(bytes.open()), budget.limits()));
        }
    }
}
