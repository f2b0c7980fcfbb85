package dev.memoryadvisor.reading.tracemalloc;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;

/** The profiles of one input while it is read. */
final class Profiles {
    /** Which way a profile is printed. */
    private enum Form {
        STATISTICS,
        COMPARISON,
        TOP,
        TRACEBACKS
    }

    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final List<AllocationSite> sites = new ArrayList<>();
    private Form form;
    private long sum;
    private Boolean complete;
    private Blocks blocks;
    private int profiles;

    /** Blocks whose traceback is being read; the frame printed last is the one that allocated them (Python 3.7 on). */
    private static final class Blocks {
        private final long count;
        private final long bytes;
        private final int line;
        private Place place;

        Blocks(long count, long bytes, int line) {
            this.count = count;
            this.bytes = bytes;
            this.line = line;
        }
    }

    Profiles(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
    }

    /** A line of statistics; growth is {@code null} where nothing is compared. */
    void statistic(Place place, Size size, Size growth, String count, String countGrowth, int number, String line) {
        begin(growth == null ? Form.STATISTICS : Form.COMPARISON);
        OptionalLong bytes = size.bytes();
        OptionalLong blockCount = Amounts.whole(count);
        OptionalLong growthBytes = growth == null ? OptionalLong.of(0) : growth.bytes();
        OptionalLong growthCount = countGrowth == null ? OptionalLong.of(0) : Amounts.whole(countGrowth);
        if (bytes.isEmpty() || blockCount.isEmpty() || growthBytes.isEmpty() || growthCount.isEmpty()) {
            impossible(number, line);
            return;
        }
        rounded(size);
        add(
                new AllocationSite(
                        new Origin(input, number),
                        place.file(),
                        place.sourceLine(),
                        bytes.getAsLong(),
                        blockCount.getAsLong(),
                        growth == null ? null : growthBytes.getAsLong(),
                        countGrowth == null ? null : growthCount.getAsLong(),
                        0,
                        AllocationMeasure.HELD),
                line);
    }

    /** A line of the recipe "Pretty top". */
    void top(Place place, Size size, int number, String line) {
        begin(Form.TOP);
        OptionalLong bytes = size.bytes();
        if (bytes.isEmpty()) {
            impossible(number, line);
            return;
        }
        rounded(size);
        add(site(place, bytes.getAsLong(), null, number), line);
    }

    /** The heading of a traceback. */
    void blocks(String count, Size size, int number, String line) {
        begin(Form.TRACEBACKS);
        OptionalLong bytes = size.bytes();
        OptionalLong blockCount = Amounts.whole(count);
        if (bytes.isEmpty() || blockCount.isEmpty()) {
            impossible(number, line);
            return;
        }
        rounded(size);
        tally.fact();
        blocks = new Blocks(blockCount.getAsLong(), bytes.getAsLong(), number);
    }

    /** A frame of the traceback. */
    void frame(Place place) {
        if (blocks != null) {
            blocks.place = place;
        }
    }

    /** "322 other": there are more places than rows. */
    void others() {
        complete = false;
    }

    /** The total at the end of the recipe, which stands alone where no other places are left. */
    void total() {
        if (form == Form.TOP && complete == null) {
            complete = true;
        }
        end();
    }

    /** Whether source lines may stand between the rows. */
    boolean printsSource() {
        return form == Form.TOP || form == Form.TRACEBACKS;
    }

    private void begin(Form newForm) {
        endBlocks();
        if (form != null && form != newForm) {
            end();
        }
        form = newForm;
    }

    private AllocationSite site(Place place, long bytes, Long count, int number) {
        return new AllocationSite(
                new Origin(input, number),
                place.file(),
                place.sourceLine(),
                bytes,
                count,
                null,
                null,
                0,
                AllocationMeasure.HELD);
    }

    private void endBlocks() {
        if (blocks != null && blocks.place != null && sum + blocks.bytes <= Amounts.LARGEST) {
            sum += blocks.bytes;
            sites.add(site(blocks.place, blocks.bytes, blocks.count, blocks.line));
        } else if (blocks != null) {
            tally.warn("the traceback at line " + blocks.line + " has no frame and was left out");
            complete = false;
        }
        blocks = null;
    }

    private void add(AllocationSite site, String line) {
        if (sum + site.bytes() > Amounts.LARGEST) {
            impossible(site.origin().line(), line);
            return;
        }
        sum += site.bytes();
        sites.add(site);
        tally.fact();
    }

    private void rounded(Size size) {
        if (size.rounded()) {
            tally.warn("tracemalloc prints sizes over 10 KiB rounded to three or four digits");
        }
    }

    private void impossible(int number, String line) {
        complete = false;
        tally.unknown(number, line);
        tally.unreadable(
                "A number is larger than any process can be.", number, "Print it again; this row was left out.");
    }

    /** Ends the open profile. */
    void end() {
        endBlocks();
        if (!sites.isEmpty()) {
            evidence.accept(new AllocationProfile(
                    sites.get(0).origin(),
                    TracemallocReader.ID,
                    RuntimeKind.CPYTHON,
                    sites.stream().map(this::withShare).toList(),
                    complete,
                    form == Form.COMPARISON));
            profiles++;
        }
        sites.clear();
        form = null;
        sum = 0;
        complete = null;
    }

    private AllocationSite withShare(AllocationSite site) {
        return site.withShare(sum == 0 ? 0 : (double) site.bytes() / sum);
    }

    /** Profiles handed on so far. */
    int count() {
        return profiles;
    }
}
