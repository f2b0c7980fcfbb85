package dev.memoryadvisor.reading.openj9;

import dev.memoryadvisor.fact.Evidence;
import dev.memoryadvisor.fact.Kind;
import dev.memoryadvisor.fact.RuntimeKind;
import dev.memoryadvisor.reading.Format;
import dev.memoryadvisor.reading.Head;
import dev.memoryadvisor.reading.Reader;
import dev.memoryadvisor.reading.Source;
import dev.memoryadvisor.reading.Tally;
import dev.memoryadvisor.reading.UnreadableException;
import dev.memoryadvisor.reading.XmlBounds;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads {@code -verbose:gc} and {@code -Xverbosegclog} of OpenJ9 and IBM J9. The document of a process that still runs has
 * no end, so a missing one is no fault. Its times have no zone and are taken as UTC.
 *
 * @see <a href="https://eclipse.dev/openj9/docs/vgclog/">OpenJ9: verbose GC logs</a>
 */
public final class OpenJ9VerboseGcReader implements Reader {
    /** Id of the format. */
    public static final String ID = "openj9-verbose-gc";

    private static final Pattern BEGINNING = Pattern.compile(
            "\\s{0,100}(?:<\\?xml[^>]{0,200}\\?>\\s{0,100})?(?:<!DOCTYPE[^>]{0,2000}>\\s{0,100})?<verbosegc[\\s>].*",
            Pattern.DOTALL);

    private static final Format FORMAT =
            new Format(ID, Kind.GC_LOG, RuntimeKind.JVM, "java -Xverbosegclog:gc.xml (OpenJ9)", """
                <?xml version="1.0" ?>
                <verbosegc xmlns="http://www.ibm.com/j9/verbosegc" version="8ab0ee2_CMPRSS">
                <exclusive-start id="2" timestamp="2026-11-24T12:00:01.957" intervalms="1955.367">
                </exclusive-start>
                <gc-start id="5" type="scavenge" contextid="4" timestamp="2026-11-24T12:00:01.957">
                  <mem-info id="6" free="401882552" total="536870912" percent="74" />
                </gc-start>
                <gc-end id="8" type="scavenge" contextid="4" durationms="25.007" timestamp="2026-11-24T12:00:01.982">
                  <mem-info id="9" free="457545744" total="536870912" percent="85" />
                </gc-end>
                <exclusive-end id="13" timestamp="2026-11-24T12:00:01.982" durationms="25.388" />
                """);

    @Override
    public Format format() {
        return FORMAT;
    }

    @Override
    public boolean recognises(Head head) {
        return head.firstCharacter() == '<' && BEGINNING.matcher(head.text()).matches();
    }

    @Override
    public void read(Source source, Tally tally, Consumer<Evidence> evidence) throws IOException, UnreadableException {
        VerboseGc log = new VerboseGc(source.name(), tally, evidence);
        try (InputStream in = source.open()) {
            XMLStreamReader
                    xml = // a reader puts a mark in the place of bytes that are no UTF-8, where the parser itself would
                            // give up
                            XmlBounds.factory()
                                    .createXMLStreamReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            try {
                elements(xml, log, source.limits().structuredDepth());
            } finally {
                xml.close();
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            int line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNumber());
            if (!log.found()) {
                throw new UnreadableException(
                        "It is no XML that can be read to its first collection.", line, "Send the whole file.");
            }
            if (!atEnd(source, line)) {
                tally.unreadable("The XML is damaged: what follows is not read.", line, "Send the whole file again.");
            }
        }
        if (!log.end()) {
            throw new UnreadableException(
                    "There is no collection in it.", null, "Log with -Xverbosegclog:gc.xml and send that file.");
        }
    }

    private static void elements(XMLStreamReader xml, VerboseGc log, int deepest)
            throws XMLStreamException, UnreadableException {
        int depth = 0;
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.DTD ->
                    throw new UnreadableException(
                            "It has a document type, which no log of a JVM has.", 1, "Remove the DOCTYPE.");
                case XMLStreamConstants.START_ELEMENT -> {
                    if (++depth > deepest) {
                        throw new UnreadableException(
                                "Its elements are nested deeper than " + deepest + " levels.",
                                xml.getLocation().getLineNumber(),
                                "Send the log as the JVM wrote it.");
                    }
                    log.begin(xml);
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    log.end(xml);
                }
                default -> {
                    // text between the records is of no interest
                }
            }
        }
    }

    /** Whether nothing follows this line: the log was cut or is still written. */
    private static boolean atEnd(Source source, int line) throws IOException {
        try (InputStream in = source.open()) {
            long lines = 1;
            byte[] buffer = new byte[8192];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    lines += buffer[i] == '\n' ? 1 : 0;
                }
            }
            return line >= lines - 1;
        }
    }
}
