package dev.memoryadvisor.measure.program;

import dev.memoryadvisor.fact.Program;
import dev.memoryadvisor.fact.RuntimeChange;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.measure.dependency.CsvTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What newer versions of the runtime save, from {@code rules/dependency/runtimes.csv}. */
public final class RuntimeChanges {
    private static final String FILE = "runtimes.csv";

    private final List<Row> rows;

    /**
     * A change.
     *
     * @param sinceVersion first version that lacks it, or {@code null} if all before it do
     * @param change what it saves, and from which version on
     */
    private record Row(String sinceVersion, RuntimeChange change) {
        static Row of(CsvTable.Row row) {
            return new Row(
                    row.textOrNull("sinceVersion"),
                    new RuntimeChange(
                            RuntimeKind.of(row.text("runtime")).orElseThrow(),
                            row.text("belowVersion"),
                            row.textOrNull("collector"),
                            row.text("saves"),
                            row.textOrNull("condition"),
                            row.text("reference")));
        }

        boolean awaits(Program program) {
            return program.runtime() == change.runtime()
                    && (change.collector() == null
                            || program.collector() == null
                            || change.collector().equals(program.collector()))
                    && (sinceVersion == null || program.versionAtLeast(sinceVersion))
                    && !program.versionAtLeast(change.version());
        }
    }

    private RuntimeChanges(List<Row> rows) {
        this.rows = rows;
    }

    /** The changes in this stream. */
    public static RuntimeChanges read(InputStream in) throws IOException {
        return new RuntimeChanges(CsvTable.read(FILE, in).stream().map(Row::of).toList());
    }

    /** The changes that are shipped, read when they are first needed. */
    public static RuntimeChanges shipped() {
        return Shipped.CHANGES;
    }

    /** The changes that this program does without; none if its version is not known. */
    public List<RuntimeChange> missedBy(Program program) {
        return program.featureVersion() == null
                ? List.of()
                : rows.stream().filter(r -> r.awaits(program)).map(Row::change).toList();
    }

    /** Initialised when it is first used. */
    private static final class Shipped {
        private static final RuntimeChanges CHANGES = open();

        private static RuntimeChanges open() {
            try (InputStream in = CsvTable.shipped(FILE)) {
                return read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private Shipped() {}
    }
}
