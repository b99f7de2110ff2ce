package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Texts;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class SitemapTest {

    private static final String BASE = "https://isnad.example.org";
    private static final Sitemap MAP = Sitemap.of(MadeUpSite.dataset().getDefaultGraph(), BASE);

    private static Document parse(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> addresses(String xml) throws Exception {
        NodeList found = parse(xml).getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        List<String> addresses = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            addresses.add(found.item(i).getTextContent());
        }
        return addresses;
    }

    @Test
    void every_thing_that_curators_describe_is_in_it_in_three_languages() throws Exception {
        List<String> addresses = addresses(MAP.part(1));

        assertThat(MAP.parts()).isEqualTo(1);
        assertThat(addresses).doesNotHaveDuplicates();
        for (String path : List.of("organization/a", "claim/first-leader", "source/second", "scale/hedge-flat", "")) {
            assertThat(addresses).contains(BASE + "/en/" + path, BASE + "/ar/" + path, BASE + "/fa/" + path);
        }
        assertThat(addresses).noneMatch(address -> address.contains("second-gone") || address.contains("/graph/"));
    }

    @Test
    void each_page_names_itself_in_the_other_languages() throws Exception {
        Document part = parse(MAP.part(1));
        NodeList links = part.getElementsByTagNameNS("http://www.w3.org/1999/xhtml", "link");

        assertThat(links.getLength()).isEqualTo(3 * addresses(MAP.part(1)).size());
        assertThat(((Element) links.item(1)).getAttribute("hreflang")).isEqualTo("ar");
        assertThat(((Element) links.item(1)).getAttribute("href")).isEqualTo(BASE + "/ar/");
    }

    @Test
    void the_index_names_parts_that_are_below_the_limits() throws Exception {
        Graph many = GraphFactory.createDefaultGraph();
        Node type = Isnad.term("Claim");
        for (int i = 0; i < 4_500; i++) {
            many.add(NodeFactory.createURI(Isnad.BASE + "claim/a-" + i), RDF.type.asNode(), type);
        }
        Sitemap map = Sitemap.of(many, BASE);
        List<String> all = new ArrayList<>();
        for (int part = 1; part <= map.parts(); part++) {
            String xml = map.part(part);
            assertThat(xml.length()).isLessThan(50_000_000);
            assertThat(addresses(xml)).hasSizeLessThan(50_000);
            all.addAll(addresses(xml));
        }

        assertThat(addresses(map.index()))
                .containsExactly(
                        BASE + "/sitemap.xml?part=1", BASE + "/sitemap.xml?part=2", BASE + "/sitemap.xml?part=3");
        assertThat(all).doesNotHaveDuplicates().hasSizeGreaterThan(3 * 4_500);
    }

    @Test
    void the_search_is_described_in_each_language() throws Exception {
        for (Language language : Language.values()) {
            Document description = parse(SearchDescription.of(language, BASE + "/a&b"));
            NodeList urls = description.getElementsByTagName("Url");

            assertThat(description.getElementsByTagName("ShortName").item(0).getTextContent())
                    .hasSizeBetween(1, 16)
                    .isEqualTo(Texts.in(language).of("site.name"));
            assertThat(((Element) urls.item(0)).getAttribute("template"))
                    .isEqualTo(BASE + "/a&b/" + language.tag() + "/search?q={searchTerms}");
            assertThat(MadeUpSite.html(MadeUpSite.site(), "", language))
                    .contains("<link rel=\"search\" type=\"application/opensearchdescription+xml\"")
                    .contains("href=\"/opensearch.xml?lang=" + language.tag() + "\"");
        }
    }
}
