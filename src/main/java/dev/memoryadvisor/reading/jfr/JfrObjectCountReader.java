package dev.memoryadvisor.reading.jfr;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/**
 * Reads the events {@code jdk.ObjectCount} and {@code jdk.ObjectCountAfterGC} of a flight recording: the events of one
 * collection are one class histogram. They are counted on the objects that the collection found reachable, and leave
 * out classes that take less than 0.5 % of the heap ({@code ObjectCountCutOffPercent} in
 * {@code src/hotspot/share/gc/shared/gc_globals.hpp}).
 *
 * <p>The JDK reads recordings from files only, so the recording is copied to a temporary file.
 */
public final class JfrObjectCountReader implements Reader {
    /** Id of the format. */
    public static final String ID = "jfr-object-count";

    private static final String MAGIC = "FLR\0";
    private static final String ON_DEMAND = "jdk.ObjectCount";
    private static final String AFTER_COLLECTION = "jdk.ObjectCountAfterGC";
    private static final Set<String> FIELDS = Set.of("gcId", "objectClass", "count", "totalSize");
    private static final String COMMAND =
            "jcmd <pid> JFR.start jdk.ObjectCount#enabled=true; jcmd <pid> JFR.dump filename=recording.jfr";

    private static final Format FORMAT = new Format(ID, Kind.HISTOGRAM, RuntimeKind.JVM, COMMAND, "FLR");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.text().startsWith(MAGIC);
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Path copy = Files.createTempFile("recording", ".jfr");
        try {
            try (InputStream in = source.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            Map<Integer, ObjectCounts> collections = collections(copy, tally);
            tally.warn("flight recordings leave out classes that take less than 0.5 % of the heap");
            collections.values().stream()
                    .filter(c -> c.size() > 0)
                    .sorted(Comparator.comparing(ObjectCounts::first))
                    .forEach(c -> {
                        tally.facts(c.size());
                        evidence.accept(c.histogram(source.name()));
                    });
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** Both events are written for one collection where both are switched on: those after collections come second. */
    private static Map<Integer, ObjectCounts> collections(Path recording, Tally tally) throws UnreadableException {
        Map<Integer, ObjectCounts> onDemand = new LinkedHashMap<>();
        Map<Integer, ObjectCounts> afterCollection = new LinkedHashMap<>();
        String damage = null;
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                RecordedEvent event = file.readEvent();
                switch (event.getEventType().getName()) {
                    case ON_DEMAND -> take(event, onDemand, tally);
                    case AFTER_COLLECTION -> take(event, afterCollection, tally);
                    default -> {
                        // Not about objects.
                    }
                }
            }
        } catch (IOException | RuntimeException | InternalError damaged) {
            // Where a recording is damaged the JDK's parser throws what its arrays throw, or says so by InternalError.
            damage = damaged.getMessage() == null ? damaged.getClass().getSimpleName() : damaged.getMessage();
        }
        afterCollection.forEach(onDemand::putIfAbsent);
        if (onDemand.values().stream().noneMatch(c -> c.size() > 0)) {
            throw damage == null
                    ? new UnreadableException(
                            "The flight recording has no event jdk.ObjectCount.", null, "Switch it on: " + COMMAND)
                    : new UnreadableException(
                            "The flight recording is damaged or cut: " + damage + ".",
                            null,
                            "Dump the recording again: " + COMMAND);
        }
        if (damage != null) {
            tally.warn("the flight recording is damaged or cut (" + damage + "): only what stands before was read");
        }
        return onDemand;
    }

    private static void take(RecordedEvent event, Map<Integer, ObjectCounts> collections, Tally tally) {
        RecordedClass of = FIELDS.stream().allMatch(event::hasField) ? event.getClass("objectClass") : null;
        if (of == null || of.getName() == null) {
            tally.warn("an event jdk.ObjectCount names no class and was left out");
            return;
        }
        boolean possible = collections
                .computeIfAbsent(event.getInt("gcId"), id -> new ObjectCounts())
                .add(
                        of.getName(),
                        module(of),
                        event.getLong("count"),
                        event.getLong("totalSize"),
                        event.getStartTime());
        if (!possible) {
            tally.unreadable(
                    "A number is negative or larger than any process can be.",
                    null,
                    "Dump the recording again; the class " + of.getName() + " was left out.");
        }
    }

    /** Module and version as a class histogram prints them; {@code null} for a class without named module. */
    private static String module(RecordedClass of) {
        List<String> path = List.of("package", "package.module", "package.module.name", "package.module.version");
        if (!path.stream().allMatch(of::hasField)) {
            return null;
        }
        String name = of.getString("package.module.name");
        String version = name == null ? null : of.getString("package.module.version");
        return version == null ? name : name + "@" + version;
    }
}
