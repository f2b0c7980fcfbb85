package dev.memoryadvisor.reading.gcgetstats;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GenerationTotals;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Amounts;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Limits;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Reads what {@code gc.get_stats()} returns, dumped as JSON: the list alone, or in an object with {@code python} (version),
 * {@code threshold} and {@code freeze_count} beside {@code stats}.
 *
 * @see <a href="https://docs.python.org/3/library/gc.html#gc.get_stats">gc.get_stats</a>
 */
public final class GcGetStatsReader implements Reader {
    /** Id of the format. */
    public static final String ID = "cpython-gc-stats";

    private static final Pattern LIST = Pattern.compile(
            "\\[\\s{0,50}\\{\\s{0,50}\"(?:collections|collected|uncollectable)\"\\s{0,50}:\\s{0,50}\\d");
    private static final int MOST_GENERATIONS = 16;
    private static final int LONGEST_VERSION = 60;

    private static final Format FORMAT = new Format(
            ID,
            Kind.GC_LOG,
            RuntimeKind.CPYTHON,
            "python -c \"import gc, json, sys; …; print(json.dumps({'python': sys.version.split()[0], 'stats':"
                    + " gc.get_stats(), 'threshold': gc.get_threshold(), 'freeze_count': gc.get_freeze_count()}))\"",
            """
            {"python": "3.11.7", "stats": [{"collections": 48, "collected": 3307, "uncollectable": 0}, \
            {"collections": 4, "collected": 381, "uncollectable": 0}, \
            {"collections": 1, "collected": 336, "uncollectable": 0}], "threshold": [700, 10, 10], "freeze_count": 0}
            """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.json() && LIST.matcher(head.text()).find();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        Document document = new Document(source.name());
        try (JsonParser json = factory(source.limits()).createParser(source.document())) {
            try {
                document.read(json);
            } catch (JsonProcessingException e) {
                if (document.rows.isEmpty()) {
                    throw new UnreadableException(
                            "It is no JSON: " + e.getOriginalMessage(),
                            Math.max(1, json.currentLocation().getLineNr()),
                            hint());
                }
                tally.unreadable(
                        "The JSON breaks off or is damaged: what follows is not read.",
                        Math.max(1, json.currentLocation().getLineNr()),
                        hint());
            }
        }
        if (document.rows.isEmpty()) {
            throw new UnreadableException("There are no counters of a generation in it.", 1, hint());
        }
        document.emit(tally, evidence);
    }

    private static String hint() {
        return "Send json.dumps(gc.get_stats()).";
    }

    private static JsonFactory factory(Limits limits) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(limits.structuredDepth())
                        .build())
                .build();
    }

    private record Row(Origin origin, Long collections, Long collected, Long uncollectable) {}

    /** What was read so far. */
    private static final class Document {
        private final String input;
        private final List<Row> rows = new ArrayList<>();
        private final List<Long> thresholds = new ArrayList<>();
        private String version;
        private Long frozen;
        private int impossible;

        private Document(String input) {
            this.input = input;
        }

        private void read(JsonParser json) throws IOException {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                generations(json);
            } else if (first == JsonToken.START_OBJECT) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    member(json, json.currentName());
                }
            }
        }

        private void member(JsonParser json, String name) throws IOException {
            JsonToken value = json.nextToken();
            if (name.equals("stats") && value == JsonToken.START_ARRAY) {
                generations(json);
            } else if (name.equals("threshold") && value == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
                    Long number = whole(json);
                    if (thresholds.size() < MOST_GENERATIONS) {
                        thresholds.add(number);
                    }
                    json.skipChildren();
                }
            } else if (name.equals("python") && value == JsonToken.VALUE_STRING) {
                String text = json.getText().strip();
                version = text.isEmpty() || text.length() > LONGEST_VERSION ? null : text;
            } else if (name.equals("freeze_count") && value == JsonToken.VALUE_NUMBER_INT) {
                frozen = whole(json);
            } else {
                json.skipChildren();
            }
        }

        private void generations(JsonParser json) throws IOException {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                Origin origin = new Origin(
                        input, Math.max(1, json.currentTokenLocation().getLineNr()));
                Long collections = null;
                Long collected = null;
                Long uncollectable = null;
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    switch (name) {
                        case "collections" -> collections = whole(json);
                        case "collected" -> collected = whole(json);
                        case "uncollectable" -> uncollectable = whole(json);
                        default -> {
                            // duration and candidates of 3.15 add nothing that a rule asks for
                        }
                    }
                    json.skipChildren();
                }
                if (rows.size() < MOST_GENERATIONS) {
                    rows.add(new Row(origin, collections, collected, uncollectable));
                }
            }
        }

        /** A number that is not negative and that a process can reach. */
        private Long whole(JsonParser json) throws IOException {
            if (json.currentToken() != JsonToken.VALUE_NUMBER_INT) {
                return null;
            }
            OptionalLong number = Amounts.whole(json.getText());
            if (number.isEmpty() || number.getAsLong() < 0) {
                impossible++;
                return null;
            }
            return number.getAsLong();
        }

        private void emit(Tally tally, Consumer<Evidence> evidence) throws UnreadableException {
            if (impossible > 0) {
                tally.unreadable("A number is larger than any process can reach, or negative.", null, hint());
            }
            boolean begun = false;
            for (int i = 0; i < rows.size(); i++) {
                Row row = rows.get(i);
                if (row.collections == null || row.collected == null || row.uncollectable == null) {
                    tally.unknown(row.origin.line(), "a generation without its three counters");
                    continue;
                }
                if (!begun) {
                    begun = true;
                    evidence.accept(header(row.origin));
                }
                tally.fact();
                evidence.accept(new GenerationTotals(
                        row.origin,
                        i,
                        row.collections,
                        row.collected,
                        row.uncollectable,
                        i < thresholds.size() ? thresholds.get(i) : null,
                        frozen));
            }
            if (!begun) {
                throw new UnreadableException("No generation in it has its three counters.", 1, hint());
            }
        }

        private GcLogHeader header(Origin origin) {
            return new GcLogHeader(
                    origin,
                    1,
                    GcMoment.UNKNOWN,
                    RuntimeKind.CPYTHON,
                    null,
                    null,
                    version,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
    }
}
