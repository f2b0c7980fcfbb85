package dev.memoryadvisor.reading.memraycsv;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Tally;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;

/** The places of one file while it is read. */
final class Places {
    private static final int MOST = 100_000;

    private final String input;
    private final Tally tally;
    private final Map<String, AllocationSite> sites = new LinkedHashMap<>();
    private long sum;
    private boolean complete = true;

    Places(String input, Tally tally) {
        this.input = input;
        this.tally = tally;
    }

    /** Adds a record; {@code false} if it cannot be. */
    boolean add(String count, String size, String stack, int line) {
        OptionalLong blocks = Amounts.whole(count);
        OptionalLong bytes = Amounts.whole(size);
        if (blocks.orElse(-1) < 0 || bytes.orElse(-1) < 0 || sum + bytes.getAsLong() > Amounts.LARGEST) {
            return false;
        }
        if (stack.isBlank()) {
            sum += bytes.getAsLong();
            complete = false;
            tally.warn("some records have no stack: their bytes belong to no place");
            return true;
        }
        AllocationSite site = site(stack, bytes.getAsLong(), blocks.getAsLong(), line);
        if (site == null || (sites.size() >= MOST && !sites.containsKey(site.place()))) {
            return false;
        }
        sum += bytes.getAsLong();
        sites.merge(site.place(), site, Places::together);
        return true;
    }

    /** {@code function;file;line}, the caller behind a bar. */
    private AllocationSite site(String stack, long bytes, long count, int line) {
        int end = stack.indexOf('|');
        String frame = end < 0 ? stack : stack.substring(0, end);
        int fileAt = frame.indexOf(';');
        int lineAt = frame.lastIndexOf(';');
        if (fileAt < 0 || lineAt == fileAt) {
            return null;
        }
        String file = frame.substring(fileAt + 1, lineAt);
        long number = Amounts.whole(frame.substring(lineAt + 1)).orElse(-1);
        if (number < 0 || number > Integer.MAX_VALUE || file.isBlank()) {
            return null;
        }
        return new AllocationSite(
                new Origin(input, line),
                file,
                number == 0 ? null : (Integer) (int) number,
                bytes,
                count,
                null,
                null,
                0,
                AllocationMeasure.PEAK);
    }

    private static AllocationSite together(AllocationSite a, AllocationSite b) {
        return new AllocationSite(
                a.origin(),
                a.file(),
                a.sourceLine(),
                a.bytes() + b.bytes(),
                Math.min(Amounts.LARGEST, a.count() + b.count()),
                null,
                null,
                0,
                AllocationMeasure.PEAK);
    }

    /** A record could not be read. */
    void lacksOne() {
        complete = false;
    }

    boolean isEmpty() {
        return sites.isEmpty();
    }

    /** The places, the largest first; their shares are of all records, those without a stack too. */
    AllocationProfile profile() {
        return new AllocationProfile(
                new Origin(input, 1),
                MemrayCsvReader.ID,
                RuntimeKind.CPYTHON,
                sites.values().stream()
                        .map(site -> site.withShare(sum == 0 ? 0 : (double) site.bytes() / sum))
                        .sorted(Comparator.comparingLong(AllocationSite::bytes).reversed())
                        .toList(),
                complete,
                false);
    }
}
