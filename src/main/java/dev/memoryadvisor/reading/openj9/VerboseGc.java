package dev.memoryadvisor.reading.openj9;

import dev.memoryadvisor.fact.CpuTime;
import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.GcCycle;
import dev.memoryadvisor.fact.GcEvent;
import dev.memoryadvisor.fact.GcMoment;
import dev.memoryadvisor.fact.GcOutOfMemory;
import dev.memoryadvisor.fact.GcRunEnd;
import dev.memoryadvisor.fact.GcSafepoint;
import dev.memoryadvisor.fact.Origin;
import dev.memoryadvisor.reading.Tally;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamReader;

/**
 * Puts the records together. From R26 on a stop of all threads is {@code exclusive-start} to {@code exclusive-end}, with
 * one collection in it or several, each {@code gc-start} to {@code gc-end}. Before, {@code af} and {@code sys} hold all of it.
 */
final class VerboseGc {
    private final String input;
    private final Tally tally;
    private final Consumer<Evidence> evidence;
    private final Header header;
    private final List<Collection> ended = new ArrayList<>(2);
    private Collection open;
    private Memory memory;
    private String cause;
    private Double reaching;
    private boolean exclusive;
    private boolean concurrent;
    private String old;
    private boolean found;
    private boolean safepoints;
    private boolean pauses;
    private Origin last;
    private GcMoment lastMoment = GcMoment.UNKNOWN;

    VerboseGc(String input, Tally tally, Consumer<Evidence> evidence) {
        this.input = input;
        this.tally = tally;
        this.evidence = evidence;
        header = new Header(input);
    }

    /** Whether a record was found. */
    boolean found() {
        return found;
    }

    /** An element begins. */
    void begin(XMLStreamReader xml) {
        Attributes element = new Attributes(xml, tally);
        boolean fact = true;
        switch (xml.getLocalName()) {
            case "verbosegc" -> header.version(element);
            case "initialized" -> header.initialized(element);
            case "attribute" -> header.attribute(element);
            case "exclusive-start" -> exclusiveStart();
            case "response-info" -> reaching = element.decimal("timems");
            case "af-start" -> cause = "Allocation Failure";
            case "sys-start" -> cause = systemCause(element.text("reason"));
            case "concurrent-collection-start" -> concurrent = true;
            case "gc-start" -> gcStart(element);
            case "gc-end" -> gcEnd(element);
            case "mem-info" -> memory = new Memory(element.used(), element.whole("total"));
            case "mem" -> generation(element);
            case "exclusive-end" -> exclusiveEnd(element);
            case "allocation-unsatisfied" -> unsatisfied(element);
            case "af", "sys", "con" -> oldStart(element, xml.getLocalName());
            case "gc" -> oldCollection(element);
            case "nursery", "tenured" -> oldGeneration(element, xml.getLocalName());
            case "time" -> oldTime(element);
            default -> fact = false;
        }
        if (fact) {
            tally.fact();
        } else {
            tally.understood();
        }
    }

    /** An element ends. */
    void end(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "gc-start" -> {
                if (open != null && memory != null) {
                    open.before(memory);
                }
                memory = null;
            }
            case "gc-end" -> {
                if (open != null) {
                    if (memory != null) {
                        open.after(memory);
                    }
                    ended.add(open);
                    if (!exclusive) {
                        flush(null);
                    }
                }
                open = null;
                memory = null;
            }
            case "af", "sys", "con" -> oldEnd(xml.getLocalName());
            default -> {
                // its meaning was in its attributes
            }
        }
    }

    private static String systemCause(String reason) {
        return reason == null || reason.equals("explicit") ? "System.gc()" : reason;
    }

    private void exclusiveStart() {
        ended.clear();
        open = null;
        cause = null;
        reaching = null;
        concurrent = false;
        exclusive = true;
    }

    private void gcStart(Attributes element) {
        open = new Collection(
                element.origin(input), element.text("type"), concurrent ? "concurrent" : cause, concurrent);
        memory = null;
    }

    private void gcEnd(Attributes element) {
        memory = null;
        if (open == null) {
            return;
        }
        open.ends(element.origin(input), header.moment(element), element.decimal("durationms"));
        Double user = element.decimal("usertimems");
        Double system = element.decimal("systemtimems");
        Double real = open.millis();
        if (user != null && system != null && real != null) {
            open.cpu(new CpuTime(user / 1e3, system / 1e3, real / 1e3));
        }
    }

    private void generation(Attributes element) {
        String type = element.text("type");
        if (memory != null && type != null) {
            switch (type) {
                case "nursery", "eden" -> memory = memory.young(element.used());
                case "tenure" -> memory = memory.old(element.used());
                default -> {
                    // a part of these
                }
            }
        }
    }

    private void exclusiveEnd(Attributes element) {
        Double millis = element.decimal("durationms");
        exclusive = false;
        if (millis == null) {
            flush(null);
            return;
        }
        Origin origin = element.origin(input);
        GcMoment moment = header.moment(element);
        flush(millis);
        safepoints = true;
        send(new GcSafepoint(origin, moment, null, reaching, millis), moment);
        reaching = null;
    }

    /** Hands on the collections of one stop; what it took beyond them belongs to the last. */
    private void flush(Double stopMillis) {
        double rest = stopMillis == null ? 0 : stopMillis;
        for (int i = 0; i < ended.size(); i++) {
            Collection collection = ended.get(i);
            Double own = collection.millis();
            if (stopMillis != null && i == ended.size() - 1) {
                own = Math.max(own == null ? 0 : own, rest);
            }
            if (own == null) {
                continue; // its end is missing
            }
            rest -= own;
            send(collection.pause(own), collection.at());
            pauses = true;
            GcCycle cycle = collection.cycle();
            if (cycle != null) {
                send(cycle, collection.at());
            }
        }
        ended.clear();
    }

    private void unsatisfied(Attributes element) {
        Long bytes = element.whole("bytesRequested");
        send(
                new GcOutOfMemory(
                        element.origin(input),
                        lastMoment,
                        "allocation-unsatisfied" + (bytes == null ? "" : " bytesRequested=" + bytes)),
                lastMoment);
    }

    private void oldStart(Attributes element, String name) {
        if (old != null || (name.equals("con") && !"collection".equals(element.text("event")))) {
            return; // a phase of a concurrent mark, often within another record
        }
        old = name;
        boolean system = name.equals("sys");
        open = new Collection(
                element.origin(input),
                null,
                system ? "System.gc()" : name.equals("con") ? "concurrent" : "Allocation Failure",
                false);
        open.ends(element.origin(input), header.moment(element), null);
        memory = Memory.NONE;
    }

    private void oldCollection(Attributes element) {
        if (old != null && open != null) {
            open.before(memory);
            open.type(element.text("type"));
            memory = Memory.NONE;
        }
    }

    private void oldGeneration(Attributes element, String name) {
        if (old != null && open != null) {
            Long used = element.usedOf("freebytes", "totalbytes");
            memory = name.equals("nursery")
                    ? memory.addYoung(used, element.whole("totalbytes"))
                    : memory.addOld(used, element.whole("totalbytes"));
        }
    }

    private void oldTime(Attributes element) {
        Double millis = element.decimal("totalms");
        if (old != null && open != null && millis != null) {
            open.millis(millis);
        }
    }

    private void oldEnd(String name) {
        if (!name.equals(old) || open == null) {
            return;
        }
        open.after(memory);
        Collection collection = open;
        open = null;
        old = null;
        if (collection.millis() != null && collection.collected()) {
            pauses = true;
            send(collection.pause(collection.millis()), collection.at());
        }
    }

    private void send(GcEvent event, GcMoment moment) {
        if (!found) {
            found = true;
            evidence.accept(header.toFact(event.origin(), moment));
        }
        last = event.origin();
        lastMoment = moment.equals(GcMoment.UNKNOWN) ? lastMoment : moment;
        evidence.accept(event);
    }

    /** Ends the log; {@code false} if there was no record of a collection in it. */
    boolean end() {
        flush(null);
        if (!found && header.known()) {
            found = true;
            last = new Origin(input, 1);
            evidence.accept(header.toFact(last, GcMoment.UNKNOWN));
        }
        if (found) {
            evidence.accept(new GcRunEnd(last, lastMoment, true, safepoints, pauses));
        }
        return found;
    }
}
