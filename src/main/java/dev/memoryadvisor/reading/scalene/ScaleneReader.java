package dev.memoryadvisor.reading.scalene;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.AllocationTotals;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.LineLeak;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.PartialJson;
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

/**
 * Reads the JSON that Scalene writes ({@code scalene/scalene_json.py}). A profile without allocation samples says nothing
 * of memory and is refused. The bytes of a line are the largest footprint that it reached ({@code n_peak_mb}; old
 * releases have only {@code n_malloc_mb}), in units of 1024 · 1024 bytes.
 *
 * @see <a href="https://github.com/plasma-umass/scalene">Scalene</a>
 */
public final class ScaleneReader implements Reader {
    /** Id of the format. */
    public static final String ID = "scalene-profile";

    private static final String HINT =
            "Run scalene with memory profiling (not --cpu, not --cpu-only) and send the JSON file as it is.";
    private static final double MEBI = 1024 * 1024;
    private static final Pattern BEGINNING = Pattern.compile("\\s*\\{\\s*\"alloc_samples\"\\s*:");

    private static final Format FORMAT = new Format(
            ID, Kind.ALLOCATION_PROFILE, RuntimeKind.CPYTHON, "scalene --json --outfile profile.json program.py", """
                {"alloc_samples": 120, "elapsed_time_sec": 6.2, "growth_rate": 71.5, "max_footprint_mb": 96.5,
                 "files": {"/srv/app/orders.py": {"leaks": {"28": {"likelihood": 0.97, "velocity_mb_s": 1.5}},
                  "lines": [{"lineno": 28, "line": "CACHE.append(row)", "n_peak_mb": 64.0}]}}}
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        String text = head.text();
        return BEGINNING.matcher(text).lookingAt()
                || (head.firstCharacter() == '{'
                        && text.contains("\"elapsed_time_sec\"")
                        && (text.contains("\"growth_rate\"")
                                || text.contains("\"max_footprint_mb\"")
                                || text.contains("\"alloc_samples\"")));
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        JsonNode root = json.root();
        Double samples = PartialJson.decimal(root, "alloc_samples");
        if (samples != null && samples == 0) {
            throw new UnreadableException(
                    "Scalene took no allocation sample (alloc_samples is 0): it profiled the CPU only, or the program"
                            + " allocated less than 10 MB.",
                    1,
                    HINT);
        }
        if (json.damage() != null) {
            tally.unreadable("The JSON breaks off or is damaged: " + json.damage(), json.damagedLine(), HINT);
        }
        List<AllocationSite> sites = new ArrayList<>();
        List<LineLeak> leaks = new ArrayList<>();
        for (Map.Entry<String, JsonNode> file : root.path("files").properties()) {
            for (JsonNode line : file.getValue().path("lines")) {
                AllocationSite site = site(source.name(), json.line(line), file.getKey(), line, tally);
                if (site != null) {
                    sites.add(site);
                }
            }
            JsonNode found = file.getValue().path("leaks");
            for (Map.Entry<String, JsonNode> leak : found.properties()) {
                LineLeak known = leak(source.name(), json.line(leak.getValue()), file.getKey(), leak);
                if (known != null) {
                    leaks.add(known);
                    tally.fact();
                } else {
                    tally.unknown(json.line(found), leak.toString());
                }
            }
        }
        Long peak = bytes(PartialJson.decimal(root, "max_footprint_mb"));
        if (sites.isEmpty() && leaks.isEmpty()) {
            throw new UnreadableException("No line of it holds memory.", null, HINT);
        }
        tally.warn("Scalene samples: it sees about one allocation in 10 MB, so small lines are rough or missing");
        double sum = sites.stream().mapToDouble(AllocationSite::bytes).sum();
        if (!sites.isEmpty()) {
            evidence.accept(new AllocationProfile(
                    sites.get(0).origin(),
                    ID,
                    RuntimeKind.CPYTHON,
                    sites.stream()
                            .map(site -> site.withShare(sum == 0 ? 0 : site.bytes() / sum))
                            .sorted(Comparator.comparingLong(AllocationSite::bytes)
                                    .reversed())
                            .toList(),
                    false,
                    false));
        }
        evidence.accept(new AllocationTotals(
                new Origin(source.name(), 1), null, null, peak, PartialJson.decimal(root, "growth_rate")));
        leaks.forEach(evidence);
    }

    /** A line that holds memory; {@code null} if it holds none. */
    private static AllocationSite site(String input, int at, String file, JsonNode line, Tally tally) {
        Long number = PartialJson.count(line, "lineno");
        Double mebi = PartialJson.decimal(line, line.has("n_peak_mb") ? "n_peak_mb" : "n_malloc_mb");
        Long bytes = bytes(mebi);
        if (number == null || number > Integer.MAX_VALUE || (mebi != null && bytes == null)) {
            tally.unknown(at, line.toString());
            return null;
        }
        if (bytes == null || bytes == 0) {
            tally.understood();
            return null;
        }
        tally.fact();
        return new AllocationSite(
                new Origin(input, at),
                file,
                (Integer) (int) (long) number,
                bytes,
                null,
                null,
                null,
                0,
                AllocationMeasure.PEAK);
    }

    private static LineLeak leak(String input, int at, String file, Map.Entry<String, JsonNode> leak) {
        Double likelihood = PartialJson.decimal(leak.getValue(), "likelihood");
        Long velocity = bytes(PartialJson.decimal(leak.getValue(), "velocity_mb_s"));
        long line = Amounts.whole(leak.getKey()).orElse(0);
        boolean possible = likelihood != null
                && likelihood >= 0
                && likelihood <= 1
                && velocity != null
                && line > 0
                && line <= Integer.MAX_VALUE;
        return possible ? new LineLeak(new Origin(input, at), file, (int) line, likelihood, velocity) : null;
    }

    /** Bytes; {@code null} if unknown or more than a process can hold. */
    private static Long bytes(Double mebi) {
        if (mebi == null || mebi < 0 || mebi * MEBI > Amounts.LARGEST) {
            return null;
        }
        return Math.round(mebi * MEBI);
    }
}
