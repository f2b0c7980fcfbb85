package dev.memoryadvisor.reading.memoryprofiler;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import java.util.ArrayList;
import java.util.List;

/**
 * The table of one function while it is read. Its first row shows what the process held when the function was called;
 * that is no rise. Lines at which memory fell are no places either.
 */
final class FunctionTable {
    private final String input;
    private final String file;
    private final int heading;
    private final List<AllocationSite> sites = new ArrayList<>();
    private long sum;
    private int rows;

    FunctionTable(String input, String file, int heading) {
        this.input = input;
        this.file = file;
        this.heading = heading;
    }

    /** Adds a row; {@code false} if its rise cannot be. */
    boolean add(int sourceLine, long usage, long increment, int line) {
        boolean baseline = rows == 0 && increment == usage;
        // the rise of a line that runs often is a sum: it may be more than was ever held
        if (sum + Math.max(0, increment) > Amounts.LARGEST) {
            return false;
        }
        rows++;
        if (!baseline && increment > 0) {
            keep(sourceLine, increment, line);
        }
        return true;
    }

    private void keep(int sourceLine, long increment, int line) {
        sum += increment;
        sites.add(new AllocationSite(
                new Origin(input, line),
                file,
                sourceLine,
                increment,
                null,
                null,
                null,
                0,
                AllocationMeasure.RESIDENT_RISE));
    }

    int rows() {
        return rows;
    }

    AllocationProfile profile() {
        return new AllocationProfile(
                new Origin(input, heading),
                MemoryProfilerReader.ID,
                RuntimeKind.CPYTHON,
                sites.stream()
                        .map(site -> site.withShare((double) site.bytes() / sum))
                        .toList(),
                false,
                false);
    }
}
