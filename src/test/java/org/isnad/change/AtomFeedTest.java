package org.isnad.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class AtomFeedTest {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void aFeedHasAnEntryForEachThingAroundWhichSomethingChanged() throws Exception {
        Document feed = feed();
        assertThat(feed.getDocumentElement().getNamespaceURI()).isEqualTo(ATOM);
        NodeList entries = feed.getElementsByTagNameNS(ATOM, "entry");
        assertThat(entries.getLength()).isEqualTo(2);
        Element entry = (Element) entries.item(0);
        assertThat(text(entry, "id")).isEqualTo("https://w3id.org/isnad/release/0.2.0/changes#organization:a");
        assertThat(text(entry, "title")).isEqualTo("Group [A]");
        assertThat(text(entry, "updated")).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(entry.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "li")
                        .item(0)
                        .getTextContent())
                .startsWith("Changed claim claim:s-kept: Group [A]: allied with Group B")
                .contains("hedge: believed, now flat");
    }

    @Test
    void aFeedHasWhatAtomAsksFor() throws Exception {
        Element feed = feed().getDocumentElement();
        assertThat(text(feed, "id")).isEqualTo("https://w3id.org/isnad/changes");
        assertThat(text(feed, "updated")).isEqualTo("2026-03-04T00:00:00Z");
        assertThat(text(feed, "name")).isEqualTo("The Isnad project");
    }

    private static String text(Element element, String name) {
        return element.getElementsByTagNameNS(ATOM, name).item(0).getTextContent();
    }

    private static Document feed() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AtomFeed.write(Changes.between(Releases.older(), Releases.newer()), out);
        DocumentBuilderFactory documents = DocumentBuilderFactory.newInstance();
        documents.setNamespaceAware(true);
        return documents.newDocumentBuilder().parse(new ByteArrayInputStream(out.toByteArray()));
    }
}
