package dev.memoryadvisor.reading.pytestmemray;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.AllocationTotals;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The allocations of one test while they are read. */
final class TestAllocations {
    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final List<AllocationSite> sites = new ArrayList<>();
    private int heading;
    private AllocationMeasure measure = AllocationMeasure.PEAK;
    private Long total;
    private Long count;
    private Long pending;
    private int pendingLine;
    private boolean list;
    private long sum;
    private int profiles;

    TestAllocations(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** The heading of a test or list. */
    void begin(int line, AllocationMeasure newMeasure) {
        end();
        heading = line;
        measure = newMeasure;
    }

    /** What the test held at most. */
    void total(Size size, int number, String line) {
        OptionalLong bytes = size.bytes();
        if (bytes.isEmpty()) {
            impossible(number, line);
            return;
        }
        total = bytes.getAsLong();
        tally.fact();
    }

    /** How often it allocated; some tools print a comma at the thousands. */
    void count(String printed) {
        OptionalLong allocations = Amounts.whole(printed.replace(",", ""));
        count = allocations.isPresent() ? (Long) allocations.getAsLong() : null;
    }

    /** A place with its size. */
    void place(String file, String sourceLine, Size size, int number, String line) {
        OptionalLong bytes = size.bytes();
        if (bytes.isEmpty() || !add(file, sourceLine, bytes.getAsLong(), number)) {
            impossible(number, line);
            return;
        }
        tally.fact();
    }

    /** A size whose place is the next line. */
    void size(Size size, int number, String line) {
        OptionalLong bytes = size.bytes();
        if (bytes.isEmpty() || sum + bytes.getAsLong() > Amounts.LARGEST) {
            impossible(number, line);
            return;
        }
        list = true;
        pending = bytes.getAsLong();
        pendingLine = number;
        tally.fact();
    }

    boolean awaitsFrame() {
        return pending != null;
    }

    /** Whether frames of a stack may follow. */
    boolean inList() {
        return list;
    }

    /** The frame that allocated. */
    void frame(String file, String sourceLine) {
        add(file, sourceLine, pending, pendingLine);
        pending = null;
    }

    private boolean add(String file, String sourceLine, long bytes, int number) {
        long line = Amounts.whole(sourceLine).orElse(-1);
        if (line < 0 || line > Integer.MAX_VALUE || sum + bytes > Amounts.LARGEST) {
            return false;
        }
        sum += bytes;
        sites.add(new AllocationSite(
                new Origin(input, number),
                file,
                line == 0 ? null : (Integer) (int) line,
                bytes,
                null,
                null,
                null,
                0,
                measure));
        return true;
    }

    private void impossible(int number, String line) {
        tally.unknown(number, line);
        tally.unreadable("A number is larger than any process can be.", number, "Print it again; it was left out.");
    }

    /** Ends the open test. Shares are of all that it held, where that is printed. */
    void end() {
        if (!sites.isEmpty()) {
            long whole = total == null ? sum : Math.max(total, sum);
            evidence.accept(new AllocationProfile(
                    new Origin(input, Math.max(1, heading)),
                    PytestMemrayReader.ID,
                    RuntimeKind.CPYTHON,
                    sites.stream()
                            .map(site -> site.withShare(whole == 0 ? 0 : (double) site.bytes() / whole))
                            .toList(),
                    false,
                    false));
            profiles++;
        }
        if (total != null) {
            evidence.accept(new AllocationTotals(new Origin(input, Math.max(1, heading)), null, count, total, null));
        }
        sites.clear();
        sum = 0;
        total = null;
        count = null;
        pending = null;
        list = false;
    }

    /** Profiles handed on so far. */
    int profiles() {
        return profiles;
    }
}
