package org.isnad.site;

import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCTerms;
import org.isnad.model.Kinds;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.request.Links;

/**
 * The pages for crawlers, as <a href="https://www.sitemaps.org/protocol.html">the Sitemaps protocol</a> has it: an index,
 * and parts of it in which each page names the same page in the other languages. When a page last changed is not known,
 * and so not told.
 */
public final class Sitemap {

    /** Where it is found; the parameter {@code part} names a part of it. */
    public static final String PATH = "/sitemap.xml";

    /** With three languages and four links for each, a part stays far below 50,000 addresses and 50 MB. */
    private static final int PAGES_OF_A_PART = 2_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String NAMESPACE = "xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final Node REPLACED = DCTerms.isReplacedBy.asNode();

    private final List<String> paths;
    private final String base;

    private Sitemap(List<String> paths, String base) {
        this.paths = paths;
        this.base = base;
    }

    /**
     * The pages of what curators describe, and those that lead to them.
     *
     * @param statements all that is stated and not withdrawn
     * @param base the address of the server, without a slash at its end
     */
    public static Sitemap of(Graph statements, String base) {
        Stream<String> things = statements.stream()
                .map(Triple::getSubject)
                .distinct()
                .filter(Node::isURI)
                .filter(thing -> Links.path(thing)
                        .flatMap(Links::kind)
                        .filter(Kinds.CURATED::contains)
                        .isPresent())
                .filter(thing -> !statements.contains(thing, REPLACED, Node.ANY))
                .flatMap(thing -> Links.path(thing).stream())
                .sorted();
        return new Sitemap(
                Stream.of(Stream.of(""), Frame.PLACES.stream(), things)
                        .flatMap(some -> some)
                        .toList(),
                base);
    }

    /** How many parts there are, at least one. */
    public int parts() {
        return (paths.size() + PAGES_OF_A_PART - 1) / PAGES_OF_A_PART;
    }

    /** The addresses of the parts. */
    public String index() {
        StringBuilder xml = new StringBuilder(HEAD + "<sitemapindex " + NAMESPACE + ">\n");
        for (int part = 1; part <= parts(); part++) {
            xml.append("  <sitemap><loc>")
                    .append(Markup.escape(base + PATH + "?part=" + part))
                    .append("</loc></sitemap>\n");
        }
        return xml.append("</sitemapindex>\n").toString();
    }

    /** The pages of a part, from 1 to {@link #parts()}. */
    public String part(int part) {
        StringBuilder xml =
                new StringBuilder(HEAD + "<urlset " + NAMESPACE + " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        int first = (part - 1) * PAGES_OF_A_PART;
        for (String path : paths.subList(first, Math.min(paths.size(), first + PAGES_OF_A_PART))) {
            String others = others(path);
            for (Language language : Language.values()) {
                xml.append("  <url><loc>")
                        .append(address(language, path))
                        .append("</loc>")
                        .append(others)
                        .append("</url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private String others(String path) {
        StringBuilder links = new StringBuilder();
        for (Language language : Language.values()) {
            links.append("<xhtml:link rel=\"alternate\" hreflang=\"")
                    .append(language.tag())
                    .append("\" href=\"")
                    .append(address(language, path))
                    .append("\"/>");
        }
        return links.toString();
    }

    private String address(Language language, String path) {
        return Markup.escape(base + Links.plain(language, path));
    }
}
