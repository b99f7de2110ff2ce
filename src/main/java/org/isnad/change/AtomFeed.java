package org.isnad.change;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.isnad.change.Section.Line;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;

/** The changes of a release as an Atom feed (RFC 4287), one entry for each thing around which something changed. */
public final class AtomFeed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String FEED = Isnad.BASE + "changes";

    private final XMLStreamWriter xml;
    private final ComparedRelease newer;

    private AtomFeed(XMLStreamWriter xml, ComparedRelease newer) {
        this.xml = xml;
        this.newer = newer;
    }

    /** Writes the feed as UTF-8. */
    public static void write(Changes changes, OutputStream out) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            new AtomFeed(xml, changes.newer()).feed(changes);
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void feed(Changes changes) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.setDefaultNamespace(ATOM);
        xml.writeStartElement(ATOM, "feed");
        xml.writeDefaultNamespace(ATOM);
        xml.writeAttribute("xml:lang", "en");
        element("id", FEED);
        element(
                "title",
                "Isnad: changes from %s to %s".formatted(changes.older().name(), newer.name()));
        element("updated", newer.moment());
        link("alternate", newer.iri());
        xml.writeStartElement(ATOM, "author");
        element("name", "The Isnad project");
        xml.writeEndElement();
        for (Section section : Telling.of(changes)) {
            entry(section);
        }
        xml.writeEndElement();
        xml.writeCharacters("\n");
    }

    private void entry(Section section) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(ATOM, "entry");
        element("id", newer.iri() + "/changes#" + Prefixes.shorten(section.thing()));
        element("title", section.label());
        element("updated", newer.moment());
        link("alternate", section.thing().getURI());
        xml.writeStartElement(ATOM, "content");
        xml.writeAttribute("type", "xhtml");
        xml.writeStartElement("div");
        xml.writeDefaultNamespace("http://www.w3.org/1999/xhtml");
        xml.writeStartElement("ul");
        for (Line line : section.lines()) {
            item(line);
        }
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void item(Line line) throws XMLStreamException {
        xml.writeStartElement("li");
        xml.writeCharacters(line.what() + " ");
        xml.writeStartElement("a");
        xml.writeAttribute("href", line.changed().getURI());
        xml.writeCharacters(Prefixes.shorten(line.changed()));
        xml.writeEndElement();
        xml.writeCharacters(": " + line.said());
        details(line.details());
        xml.writeEndElement();
    }

    private void details(List<String> details) throws XMLStreamException {
        if (details.isEmpty()) {
            return;
        }
        xml.writeStartElement("ul");
        for (String detail : details) {
            xml.writeStartElement("li");
            xml.writeCharacters(detail);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeStartElement(ATOM, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private void link(String relation, String target) throws XMLStreamException {
        xml.writeCharacters("\n");
        xml.writeEmptyElement(ATOM, "link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", target);
    }
}
