package dev.memoryadvisor.reading;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What an XML document may not have: a document type, and elements nested beyond the limit. It is walked through before a
 * library makes objects of it, since libraries go down as deep as it does.
 */
public final class XmlBounds {
    private XmlBounds() {}

    /**
     * Checks a document.
     *
     * @param hint what to send instead
     * @throws UnreadableException if it is none, or not within bounds; with the line
     */
    public static void check(String document, Limits limits, String hint) throws UnreadableException {
        try {
            walk(factory().createXMLStreamReader(new StringReader(document)), limits.structuredDepth(), hint);
        } catch (XMLStreamException e) {
            Integer line =
                    e.getLocation() == null ? null : Math.max(1, e.getLocation().getLineNumber());
            throw new UnreadableException("The XML is cut or damaged.", line, hint);
        }
    }

    /** Readers of XML that resolve no entity and fetch nothing. */
    public static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    private static void walk(XMLStreamReader xml, int deepest, String hint)
            throws XMLStreamException, UnreadableException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            int line = Math.max(1, xml.getLocation().getLineNumber());
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableException(
                        "It declares a document type or entities, which it does not need.", line, hint);
            }
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > deepest) {
                throw new UnreadableException("Its elements are nested more than " + deepest + " deep.", line, hint);
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }
}
