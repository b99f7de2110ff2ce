package org.isnad.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.model.Prefixes;
import org.isnad.site.markup.Assets;
import org.isnad.site.markup.Page;
import org.isnad.site.ontology.OntologyPage;
import org.isnad.site.ontology.TermWords;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What holds of every page, found by a parser that forgives nothing. */
public final class PageCheck {

    private static final Pattern VOID = Pattern.compile("<(meta|link|input)((?: [a-z-]+=\"[^\"]*\")*)>");
    private static final Pattern FIXED =
            Pattern.compile("/(ontology(\\.[a-z]+)?|shapes|context\\.jsonld|graph-store|api"
                    + "|dump(/.*)?|sparql|opensearch\\.xml|openapi\\.json|\\.well-known/void)([?#].*)?");
    private static final Pattern PAGE = Pattern.compile("/(en|ar|fa)/([^?#]*)(\\?[^#]*)?(#[a-z0-9-]+)?");
    private static final Pattern DATA =
            Pattern.compile("/data/[a-z]+(/[^?#]+)?\\.(ttl|jsonld|nt|rdf|bib|ris|csl\\.json)(\\?.*)?");

    private PageCheck() {}

    /** The pages to which every page leads. */
    private static final Set<String> PLACES = Set.of(
            "organization",
            "person",
            "event",
            "source",
            "network",
            "compare",
            "query",
            "ontology",
            "downloads",
            "about",
            "status");

    /** Checks a page, and gives the paths of the pages that only it and some others lead to, without language. */
    public static Set<String> check(Page page, Assets assets) {
        String html = new String(page.html(), StandardCharsets.UTF_8);
        assertThat(html).startsWith("<!DOCTYPE html>\n").doesNotContain("{0}", "{1}", "Optional[", ">null<");
        Document document = parse(html);
        Set<String> leadsTo = new TreeSet<>();
        Set<String> ids = new HashSet<>();
        for (Element element : elements(document)) {
            assertThat(element.hasAttribute("style")).as("inline style").isFalse();
            assertThat(element.getAttribute("id").isEmpty() || ids.add(element.getAttribute("id")))
                    .as("one element for each id: " + element.getAttribute("id"))
                    .isTrue();
            for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
            }
        }
        for (Element element : elements(document)) {
            switch (element.getTagName()) {
                case "style" -> assertThat(html).as("no inline style").isEmpty();
                case "script" ->
                    assertThat(Set.of("application/ld+json", "application/json").contains(element.getAttribute("type"))
                                    || assets.at(element.getAttribute("src")).isPresent())
                            .as("data, or a script from here")
                            .isTrue();
                case "a", "link" -> follow(element.getAttribute("href"), ids, assets, leadsTo);
                default -> {}
            }
        }
        Element root = document.getDocumentElement();
        assertThat(root.getAttribute("dir")).isEqualTo(root.getAttribute("lang").equals("en") ? "ltr" : "rtl");
        assertThat(document.getElementsByTagName("h1").getLength()).isEqualTo(1);
        assertThat(document.getElementsByTagName("h1").item(0).getTextContent()).isNotBlank();
        return leadsTo;
    }

    /** A page as a tree. */
    public static Document parse(String html) {
        String xml = VOID.matcher(html.replace("<!DOCTYPE html>\n", "")).replaceAll("<$1$2/>");
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)));
        } catch (Exception e) {
            throw new AssertionError("not well-formed: " + e.getMessage() + "\n" + html, e);
        }
    }

    public static List<Element> elements(Document document) {
        NodeList all = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < all.getLength(); i++) {
            elements.add((Element) all.item(i));
        }
        return elements;
    }

    private static void follow(String href, Set<String> ids, Assets assets, Set<String> leadsTo) {
        if (href.startsWith("#")) {
            assertThat(ids).contains(href.substring(1));
            return;
        }
        if (href.startsWith("https://") || href.startsWith("http://")) {
            return;
        }
        var page = PAGE.matcher(href);
        if (page.matches()) {
            String path = URLDecoder.decode(page.group(2), StandardCharsets.UTF_8);
            if (path.startsWith(OntologyPage.BELOW)) {
                assertThat(TermWords.GLOSSARY.at(path.substring(OntologyPage.BELOW.length())))
                        .as("a term: " + path)
                        .isPresent();
            } else if (!PLACES.contains(path)) {
                leadsTo.add(path);
            }
            return;
        }
        if (href.startsWith("/sparql?")) {
            asks(href);
        }
        assertThat(
                        href.startsWith("/assets/")
                                ? assets.at(href).isPresent()
                                : FIXED.matcher(href).matches()
                                        || DATA.matcher(href).matches())
                .as("a known address: " + href)
                .isTrue();
    }

    private static void asks(String href) {
        for (String parameter : href.substring(href.indexOf('?') + 1).split("&", -1)) {
            if (parameter.startsWith("query=")) {
                Query query = new Query();
                Prefixes.forQueries().getMapping().forEach(query::setPrefix);
                QueryFactory.parse(
                        query,
                        URLDecoder.decode(parameter.substring("query=".length()), StandardCharsets.UTF_8),
                        null,
                        Syntax.syntaxSPARQL_11);
            }
        }
    }
}
