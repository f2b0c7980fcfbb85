package dev.memoryadvisor;

import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationTotals;
import dev.memoryadvisor.fact.ArenaUse;
import dev.memoryadvisor.fact.ClassHistogram;
import dev.memoryadvisor.fact.DependencyList;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.ImportTimes;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.LineLeak;
import dev.memoryadvisor.fact.Unreadable;
import dev.memoryadvisor.measure.gc.GcResult;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.LimitExceededException;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Readers;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadForms;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Reads the parts of one submission and sorts what is in them. Events of GC logs go straight into their measures; a part
 * that cannot be read costs no other part.
 */
final class Intake {
    private static final System.Logger LOG = System.getLogger(Intake.class.getName());

    /** By their place in the submission: GC logs are read in the order of their times. */
    private final SortedMap<Integer, ReadInput> inputs = new TreeMap<>();

    private final List<Unreadable> unreadable = new ArrayList<>();
    private final List<ClassHistogram> histograms = new ArrayList<>();
    private final List<AllocationProfile> profiles = new ArrayList<>();
    private final List<AllocationTotals> allocationTotals = new ArrayList<>();
    private final List<LineLeak> lineLeaks = new ArrayList<>();
    private final List<ArenaUse> arenaUses = new ArrayList<>();
    private final List<ImportTimes> importTimes = new ArrayList<>();
    private final List<DependencyList> dependencyLists = new ArrayList<>();
    private final List<GcResult> gcResults = new ArrayList<>();
    private final List<GcLogHeader> headers = new ArrayList<>();

    /**
     * An input that was read.
     *
     * @param name its name
     * @param format its format
     * @param tally its lines and warnings
     * @param bytes its size in bytes
     * @param gc what its GC log says, and the files that go on with it; {@code null} if it is none, or goes on with another
     */
    record ReadInput(String name, Format format, Tally tally, long bytes, GcResult gc) {
        private ReadInput withGc(GcResult result) {
            return new ReadInput(name, format, tally, bytes, result);
        }
    }

    /** Reads all parts. */
    void read(Submission submission) throws IOException {
        unreadable.addAll(submission.unreadable());
        List<Chosen> gcLogs = new ArrayList<>();
        for (int number = 0; number < submission.parts().size(); number++) {
            Submission.Part part = submission.parts().get(number);
            if (part instanceof Submission.Raw raw) {
                Reader reader = chosen(raw);
                if (reader != null && reader.format().kind() == Kind.GC_LOG) {
                    gcLogs.add(new Chosen(number, raw.source(), reader));
                } else if (reader != null) {
                    read(number, raw.source(), reader);
                }
            } else if (part instanceof Submission.Structured structured) {
                take(number, structured.histogram());
            }
        }
        readGcLogs(gcLogs);
    }

    private record Chosen(int number, Source source, Reader reader) {}

    private void take(int number, ClassHistogram histogram) {
        Tally tally = new Tally(histogram.origin().input());
        tally.facts(histogram.rows().size());
        Format format = new Format(histogram.format(), Kind.HISTOGRAM, histogram.runtime(), "", "");
        inputs.put(number, new ReadInput(histogram.origin().input(), format, tally, 0, null));
        histograms.add(histogram);
    }

    private Reader chosen(Submission.Raw raw) throws IOException {
        Source source = raw.source();
        try {
            return choose(raw);
        } catch (UnreadableException e) {
            unreadable.add(new Unreadable(source.name(), e.getMessage(), e.line(), e.hint()));
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            unreadable.add(brokenOff(source, e));
        } catch (RuntimeException | StackOverflowError e) {
            unreadable.add(failed(source, e));
        }
        return null;
    }

    private void read(int number, Source source, Reader reader) throws IOException {
        Tally tally = new Tally(source.name());
        List<Evidence> found = new ArrayList<>();
        if (reads(source, reader, tally, found::add)) {
            found.forEach(this::sort);
            inputs.put(number, new ReadInput(source.name(), reader.format(), tally, source.bytesRead(), null));
        }
    }

    /** Reads GC logs, those that are files of one log together and in the order of their times. */
    private void readGcLogs(List<Chosen> logs) throws IOException {
        List<GcLogPart> parts = new ArrayList<>();
        for (Chosen log : logs) {
            boolean several =
                    logs.stream().filter(l -> l.reader() == log.reader()).count() > 1;
            parts.add(
                    several
                            ? GcLogPart.lookedAt(log.number(), log.source(), log.reader())
                            : new GcLogPart(log.number(), log.source(), log.reader(), null));
        }
        parts.sort(Comparator.comparing(GcLogPart::seconds, Comparator.nullsFirst(Comparator.naturalOrder())));
        List<GcLogChain> chains = new ArrayList<>();
        for (GcLogPart part : parts) {
            Optional<GcLogChain> before =
                    chains.stream().filter(c -> c.continuedBy(part)).findFirst();
            GcLogChain chain = before.orElseGet(() -> new GcLogChain(part));
            if (before.isEmpty()) {
                chains.add(chain);
            }
            read(part, chain);
        }
        chains.removeIf(c -> !c.any());
        chains.sort(Comparator.comparingInt(c -> c.firstPart().number()));
        for (GcLogChain chain : chains) {
            GcResult result = chain.finish();
            gcResults.add(result);
            inputs.computeIfPresent(chain.firstPart().number(), (number, input) -> input.withGc(result));
        }
    }

    private void read(GcLogPart part, GcLogChain chain) throws IOException {
        Source source = part.source();
        Tally tally = new Tally(source.name());
        chain.begin(part);
        boolean read = reads(source, part.reader(), tally, e -> {
            if (e instanceof GcEvent event) {
                if (event instanceof GcLogHeader header) {
                    headers.add(header);
                }
                chain.take(event);
            } else {
                sort(e); // a log may hold class histograms
            }
        });
        if (read) {
            chain.read();
            if (!part.equals(chain.firstPart())) {
                tally.warn("goes on with " + chain.firstPart().source().name() + ": both are measured as one log");
            }
            inputs.put(
                    part.number(),
                    new ReadInput(source.name(), part.reader().format(), tally, source.bytesRead(), null));
        }
    }

    /** Reads one input; {@code false}, and said why, if nothing in it can be used. */
    private boolean reads(Source source, Reader reader, Tally tally, Consumer<Evidence> evidence) throws IOException {
        try {
            reader.read(source, tally, evidence);
        } catch (UnreadableException e) {
            unreadable.add(new Unreadable(source.name(), e.getMessage(), e.line(), e.hint()));
            return false;
        } catch (LimitExceededException e) {
            throw e;
        } catch (IOException e) {
            unreadable.add(brokenOff(source, e));
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            unreadable.add(failed(source, e));
            return false;
        }
        unreadable.addAll(tally.unreadable());
        if (tally.facts() > 0) {
            return true;
        }
        if (tally.unreadable().isEmpty()) {
            unreadable.add(new Unreadable(
                    source.name(),
                    "It looks like " + reader.format().id() + ", but no row of it was understood.",
                    null,
                    "Send the whole output of: " + reader.format().command()));
        }
        return false;
    }

    /** A defect of a reader, or of the library that it reads with, costs this one input and no other. */
    private static Unreadable failed(Source source, Throwable defect) {
        LOG.log(Level.ERROR, "a reader failed", defect);
        return new Unreadable(
                source.name(),
                "Its reader failed (" + defect.getClass().getSimpleName() + "): this is a defect of memory-advisor.",
                null,
                "Report it, with the file if you may, and send the same evidence in another form.");
    }

    private static Unreadable brokenOff(Source source, IOException e) {
        return new Unreadable(
                source.name(),
                "The bytes break off or are damaged" + (e.getMessage() == null ? "." : ": " + e.getMessage()),
                null,
                "Send the whole file again.");
    }

    private void sort(Evidence evidence) {
        if (evidence instanceof ClassHistogram histogram) {
            histograms.add(histogram);
        } else if (evidence instanceof AllocationProfile profile) {
            profiles.add(profile);
        } else if (evidence instanceof DependencyList list) {
            dependencyLists.add(list);
        } else if (evidence instanceof AllocationTotals totals) {
            allocationTotals.add(totals);
        } else if (evidence instanceof LineLeak leak) {
            lineLeaks.add(leak);
        } else if (evidence instanceof ArenaUse use) {
            arenaUses.add(use);
        } else if (evidence instanceof ImportTimes times) {
            importTimes.add(times);
        }
    }

    private static Reader choose(Submission.Raw raw) throws IOException, UnreadableException {
        Head head = raw.source().head();
        if (head.text().isBlank()) {
            throw new UnreadableException("The input is empty.", null, "Send the output of the tool itself.");
        }
        List<Reader> recognising = Readers.recognising(head);
        List<Reader> fitting = recognising.stream()
                .filter(r -> raw.kind() == null || r.format().kind() == raw.kind())
                .toList();
        if (fitting.size() == 1) {
            return fitting.get(0);
        }
        if (fitting.size() > 1) {
            throw new UnreadableException(
                    "The input looks like " + names(fitting) + ".",
                    1,
                    "Name its kind: histogram, gcLog, dependencies.");
        }
        if (!recognising.isEmpty()) {
            throw new UnreadableException(
                    "The input was sent as " + raw.kind().word() + " but looks like " + names(recognising) + ".",
                    1,
                    "Send it as " + recognising.get(0).format().kind().word() + ", or as file.");
        }
        Optional<UnreadableException> known = UnreadForms.of(head);
        if (known.isPresent()) {
            throw known.get();
        }
        throw new UnreadableException(
                oneLongLine(head)
                        ? "The input is one long line: its line ends are gone."
                        : "The format of the input is not known.",
                1,
                oneLongLine(head)
                        ? "curl -d eats line ends: use --data-binary."
                        : "GET /v1/formats lists the formats that are read, with the command that makes each.");
    }

    private static boolean oneLongLine(Head head) {
        return head.lines().size() == 1 && head.text().length() > 200 && !head.json();
    }

    private static String names(List<Reader> readers) {
        return readers.stream()
                .map(r -> r.format().id() + " (" + r.format().kind().word() + ")")
                .collect(Collectors.joining(" and "));
    }

    List<ReadInput> inputs() {
        return List.copyOf(inputs.values());
    }

    List<Unreadable> unreadable() {
        return unreadable;
    }

    List<ClassHistogram> histograms() {
        return histograms;
    }

    List<AllocationProfile> profiles() {
        return profiles;
    }

    List<AllocationTotals> allocationTotals() {
        return allocationTotals;
    }

    List<LineLeak> lineLeaks() {
        return lineLeaks;
    }

    List<ArenaUse> arenaUses() {
        return arenaUses;
    }

    List<ImportTimes> importTimes() {
        return importTimes;
    }

    List<DependencyList> dependencyLists() {
        return dependencyLists;
    }

    List<GcResult> gcResults() {
        return gcResults;
    }

    List<GcLogHeader> headers() {
        return headers;
    }
}
