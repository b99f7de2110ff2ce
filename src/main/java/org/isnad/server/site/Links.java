package org.isnad.server.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.site.markup.Language;
import org.isnad.site.request.CitationFormat;

/**
 * The header field Link of the forms of a thing (RFC 8288): each form with its language or type, the licence, and what
 * describes it.
 */
public final class Links {

    /** The licence of documents and pages. */
    public static final String LICENSE = "https://creativecommons.org/licenses/by/4.0/";

    private final List<String> links = new ArrayList<>();
    private final String view;

    private Links(String query) {
        this.view = query.isEmpty() ? "" : "?" + query;
    }

    /**
     * From where a thing leads to its forms.
     *
     * @param query the undecoded parameters of the request, which the forms keep
     */
    public static String ofThing(ThingPath thing, String query) {
        return new Links(query).data(thing).pages(thing.text()).license().text();
    }

    /** From a document on a thing; the canonical one shows no view and names no format. */
    public static String ofData(ThingPath thing, String query) {
        return new Links(query)
                .link(thing.node().getURI(), "describes")
                .link(DataPath.BEGIN + thing.text(), "canonical")
                .data(thing)
                .pages(thing.text())
                .license()
                .text();
    }

    /**
     * From a page; that of a thing says how the thing is cited.
     *
     * @param query the undecoded parameters of the request, which belong to the address of a page about no thing
     */
    public static String ofPage(PagePath page, String query) {
        Optional<ThingPath> thing = page.thing();
        Links links = new Links(query);
        links.link(page.text() + (thing.isPresent() ? "" : links.view), "canonical")
                .pages(page.page());
        thing.ifPresent(shown -> links.data(shown)
                .link(DataPath.BEGIN + shown.text(), "describedby")
                .link(shown.node().getURI(), "cite-as"));
        return links.license().text();
    }

    private Links data(ThingPath thing) {
        for (DataFormat format : DataFormat.values()) {
            String address = new DataPath(thing, Optional.of(format)).text();
            links.add("<" + address + view + ">; rel=\"alternate\"; type=\"" + format.mediaType() + "\"");
        }
        for (CitationFormat format : CitationFormat.values()) {
            String address = new CitationPath(thing, format).text();
            links.add("<" + address + ">; rel=\"describedby\"; type=\"" + format.mediaType() + "\"");
        }
        return this;
    }

    private Links pages(String path) {
        for (Language language : Language.values()) {
            String address = new PagePath(language, path).text();
            links.add("<" + address + view + ">; rel=\"alternate\"; type=\"text/html\"; hreflang=\"" + language.tag()
                    + "\"");
        }
        return this;
    }

    private Links license() {
        return link(LICENSE, "license");
    }

    private Links link(String address, String relation) {
        links.add("<" + address + ">; rel=\"" + relation + "\"");
        return this;
    }

    private String text() {
        return String.join(", ", links);
    }
}
