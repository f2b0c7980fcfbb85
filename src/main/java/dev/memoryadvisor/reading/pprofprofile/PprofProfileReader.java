package dev.memoryadvisor.reading.pprofprofile;

import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads a heap profile of Go: bytes and objects in use, by the line that allocated them. */
public final class PprofProfileReader implements Reader {
    /** Id of the format. */
    public static final String ID = "pprof-profile";

    /** The first field is a sample type: two small numbers of strings, of which a heap profile has several. */
    private static final Pattern BEGIN =
            Pattern.compile("\n[\u0002-\u000c]\b.{1,4}(?:\u0010.{1,4})?\n", Pattern.DOTALL);

    private static final String BYTES = "inuse_space";
    private static final String OBJECTS = "inuse_objects";

    private static final Format FORMAT = new Format(
            ID,
            Kind.ALLOCATION_PROFILE,
            RuntimeKind.GO,
            "curl -o heap.pb.gz http://<host>:<port>/debug/pprof/heap?gc=1",
            "(a protocol buffer)");

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return BEGIN.matcher(head.text()).lookingAt();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        GoHeapProfile profile = new GoHeapProfile(source.document());
        int bytes = profile.indexOf(BYTES);
        if (bytes < 0) {
            throw new UnreadableException(
                    profile.cut()
                            ? "The profile is cut or damaged."
                            : "The profile counts " + String.join(", ", profile.types()) + ", not memory in use.",
                    null,
                    "Take a heap profile: " + FORMAT.command());
        }
        List<AllocationSite> sites = sites(profile, source.name(), bytes, profile.indexOf(OBJECTS), tally);
        if (sites.isEmpty()) {
            throw new UnreadableException(
                    "The profile has no place that holds memory.", null, "Take a heap profile: " + FORMAT.command());
        }
        boolean whole =
                !profile.cut() && !profile.overflow() && tally.unreadable().isEmpty();
        if (!whole) {
            tally.warn("the profile is cut or damaged: places may be missing");
        }
        tally.warn("Go samples one allocation in 512 KiB: sizes and counts are estimates");
        tally.facts(sites.size());
        evidence.accept(new AllocationProfile(
                new Origin(source.name(), null), ID, RuntimeKind.GO, sites, whole ? null : Boolean.FALSE, false));
    }

    private static List<AllocationSite> sites(
            GoHeapProfile profile, String input, int bytes, int objects, Tally tally) {
        List<Map.Entry<GoHeapProfile.Place, long[]>> held = new ArrayList<>();
        long sum = 0;
        for (Map.Entry<GoHeapProfile.Place, long[]> each : profile.values().entrySet()) {
            long size = each.getValue()[bytes];
            long count = objects < 0 ? 0 : each.getValue()[objects];
            if (size < 0 || count < 0 || size > Amounts.LARGEST - sum || count > Amounts.LARGEST) {
                tally.unreadable(
                        "A number is negative or larger than any process can be.",
                        null,
                        "Take the profile again, without a base; the place was left out.");
            } else if (size > 0) {
                sum += size;
                held.add(each);
            }
        }
        long total = sum;
        return held.stream()
                .map(each -> new AllocationSite(
                        new Origin(input, null),
                        each.getKey().file(),
                        each.getKey().line(),
                        each.getValue()[bytes],
                        objects < 0 ? null : Long.valueOf(each.getValue()[objects]),
                        null,
                        null,
                        (double) each.getValue()[bytes] / total,
                        AllocationMeasure.HELD))
                .sorted(Comparator.comparingLong(AllocationSite::bytes)
                        .reversed()
                        .thenComparing(AllocationSite::place))
                .toList();
    }
}
