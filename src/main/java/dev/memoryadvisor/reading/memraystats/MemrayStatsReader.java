package dev.memoryadvisor.reading.memraystats;

import com.fasterxml.jackson.databind.JsonNode;
import dev.memoryadvisor.fact.AllocationMeasure;
import dev.memoryadvisor.fact.AllocationProfile;
import dev.memoryadvisor.fact.AllocationSite;
import dev.memoryadvisor.fact.AllocationTotals;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Reads what {@code memray stats --json} writes ({@code memray/reporters/stats.py}). All of it counts what was allocated
 * over the whole run; only {@code metadata.peak_memory} was ever held at one time. Members that are not known are
 * skipped, as the tool's documentation asks.
 *
 * @see <a href="https://bloomberg.github.io/memray/stats.html">memray: stats reporter</a>
 */
public final class MemrayStatsReader implements Reader {
    /** Id of the format. */
    public static final String ID = "memray-stats";

    private static final String HINT = "Send the file that memray stats --json writes, as it is.";

    private static final Format FORMAT = new Format(
            ID,
            Kind.ALLOCATION_PROFILE,
            RuntimeKind.CPYTHON,
            "memray run -o out.bin program.py; memray stats --json -o stats.json out.bin",
            """
            {"total_num_allocations": 20310, "total_bytes_allocated": 73400320,
             "allocation_size_histogram": [], "allocator_type_distribution": {"MALLOC": 20310},
             "top_allocations_by_size": [{"location": "load:/srv/app/orders.py:28", "size": 52428800}],
             "top_allocations_by_count": [{"location": "load:/srv/app/orders.py:28", "count": 20000}],
             "metadata": {"peak_memory": 31457280}}
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '{'
                && head.text().contains("\"total_num_allocations\"")
                && head.text().contains("\"total_bytes_allocated\"");
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        PartialJson json = PartialJson.of(source, HINT);
        if (json.damage() != null) {
            tally.unreadable("The JSON breaks off or is damaged: " + json.damage(), json.damagedLine(), HINT);
        }
        JsonNode root = json.root();
        Map<String, Long> counts = new HashMap<>();
        for (JsonNode element : root.path("top_allocations_by_count")) {
            Long count = PartialJson.count(element, "count");
            if (count != null) {
                counts.put(element.path("location").asText(), count);
            }
        }
        List<AllocationSite> sites = sites(source.name(), json, counts, tally);
        Long allocated = PartialJson.count(root, "total_bytes_allocated");
        Long allocations = PartialJson.count(root, "total_num_allocations");
        Long peak = PartialJson.count(root.path("metadata"), "peak_memory");
        if (sites.isEmpty() && allocated == null && peak == null) {
            throw new UnreadableException("It holds no allocation that can be read.", null, HINT);
        }
        tally.warn(
                "memray stats counts all that was allocated over the run, freed or not: only its peak_memory was ever"
                        + " held at one time; memray transform csv gives the places that held it");
        if (!sites.isEmpty()) {
            evidence.accept(new AllocationProfile(
                    sites.get(0).origin(),
                    ID,
                    RuntimeKind.CPYTHON,
                    sites.stream().map(site -> withShare(site, allocated)).toList(),
                    false,
                    false));
        }
        if (allocated != null || allocations != null || peak != null) {
            tally.fact();
            evidence.accept(new AllocationTotals(new Origin(source.name(), 1), allocated, allocations, peak, null));
        }
    }

    private static List<AllocationSite> sites(String input, PartialJson json, Map<String, Long> counts, Tally tally) {
        List<AllocationSite> sites = new ArrayList<>();
        long sum = 0;
        for (JsonNode element : json.root().path("top_allocations_by_size")) {
            int line = json.line(element);
            Long size = PartialJson.count(element, "size");
            Location location = Location.of(element.path("location").asText(""));
            if (size == null
                    || sum + size > Amounts.LARGEST
                    || element.path("location").asText("").isEmpty()) {
                tally.unknown(line, element.toString());
                continue;
            }
            tally.fact();
            sum += size;
            if (location == null) {
                tally.warn("for a part of the allocations memray has no stack: "
                        + element.path("location").asText());
                continue;
            }
            sites.add(new AllocationSite(
                    new Origin(input, line),
                    location.file(),
                    location.line(),
                    size,
                    counts.get(element.path("location").asText()),
                    null,
                    null,
                    0,
                    AllocationMeasure.ALLOCATED));
        }
        return sites;
    }

    private static AllocationSite withShare(AllocationSite site, Long allocated) {
        return allocated == null || allocated < site.bytes()
                ? site
                : site.withShare((double) site.bytes() / Math.max(1, allocated));
    }

    /**
     * {@code function:file:line}; a file may hold colons, a function hardly ever.
     *
     * @param file source file
     * @param line line in it; {@code null} if memray knows none
     */
    private record Location(String file, Integer line) {
        /** {@code null} where there is no file and line. */
        static Location of(String printed) {
            int lineColon = printed.lastIndexOf(':');
            int fileColon = printed.indexOf(':');
            if (fileColon < 0 || fileColon == lineColon) {
                return null;
            }
            long line = Amounts.whole(printed.substring(lineColon + 1)).orElse(-1);
            if (line < 0 || line > Integer.MAX_VALUE) {
                return null;
            }
            String file = printed.substring(fileColon + 1, lineColon);
            return file.isBlank() ? null : new Location(file, line == 0 ? null : (Integer) (int) line);
        }
    }
}
