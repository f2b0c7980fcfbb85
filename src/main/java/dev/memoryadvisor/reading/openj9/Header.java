package dev.memoryadvisor.reading.openj9;

import dev.memoryadvisor.fact.GcLogHeader;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.fact.RuntimeKind;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code <verbosegc version=…>} and {@code <initialized>} say, and the clock that begins there. */
final class Header {
    private static final Pattern JAVA = Pattern.compile("_Java(\\d{1,3})_");
    private static final String POLICY = "-Xgcpolicy:";
    /** {@code Mar 25 22:40:24 2010}, in logs of Java 5. */
    private static final DateTimeFormatter OLD = DateTimeFormatter.ofPattern("MMM d HH:mm:ss yyyy", Locale.ENGLISH);

    private final String input;
    private Instant start;
    private String policy;
    private String version;
    private Boolean compressed;
    private Long maxHeap;
    private Long initialHeap;
    private Long memory;
    private Long region;
    private Integer cpus;
    private Integer threads;
    private boolean known;

    Header(String input) {
        this.input = input;
    }

    /** Whether there is something in it. */
    boolean known() {
        return known;
    }

    void version(Attributes element) {
        String text = element.text("version");
        Matcher java = JAVA.matcher(text == null ? "" : text);
        version = java.find() ? java.group(1) : null;
        compressed = (text != null && text.endsWith("_CMPRSS")) ? Boolean.TRUE : null;
    }

    void initialized(Attributes element) {
        start = instant(element.text("timestamp"));
        known = true;
    }

    void attribute(Attributes element) {
        String name = element.text("name");
        String value = element.text("value");
        if (name == null || value == null) {
            return;
        }
        switch (name) {
            case "gcPolicy" -> policy = value.startsWith(POLICY) ? value.substring(POLICY.length()) : value;
            case "maxHeapSize" -> maxHeap = element.whole("value");
            case "initialHeapSize" -> initialHeap = element.whole("value");
            case "physicalMemory" -> memory = element.whole("value");
            case "regionSize" -> region = element.whole("value");
            case "numCPUs" -> cpus = count(element.whole("value"));
            case "gcthreads" -> threads = count(element.whole("value"));
            case "compressedRefs" -> compressed = value.equals("true");
            default -> {
                // says nothing of memory
            }
        }
    }

    private static Integer count(Long value) {
        return value == null || value > Integer.MAX_VALUE ? null : Integer.valueOf(value.intValue());
    }

    /** The moment of a record: since {@code initialized}, if that is in the log. */
    GcMoment moment(Attributes element) {
        Instant instant = instant(element.text("timestamp"));
        if (instant == null) {
            return GcMoment.UNKNOWN;
        }
        double uptime = start == null ? -1 : (instant.toEpochMilli() - start.toEpochMilli()) / 1e3;
        return new GcMoment(uptime < 0 ? null : Double.valueOf(uptime), instant);
    }

    private static Instant instant(String timestamp) {
        if (timestamp == null) {
            return null;
        }
        try {
            LocalDateTime local =
                    timestamp.indexOf('T') == 10 ? LocalDateTime.parse(timestamp) : LocalDateTime.parse(timestamp, OLD);
            return local.toInstant(ZoneOffset.UTC);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    GcLogHeader toFact(Origin origin, GcMoment at) {
        GcMoment begin = start == null ? at : new GcMoment(0.0, start);
        return new GcLogHeader(
                new Origin(input, origin.line()),
                1,
                begin,
                RuntimeKind.JVM,
                policy,
                null,
                version,
                null,
                cpus,
                memory,
                initialHeap,
                maxHeap,
                region,
                threads,
                null,
                compressed);
    }
}
