package org.isnad.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Language;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Banners;
import org.isnad.site.part.Context;
import org.isnad.site.request.Links;

/** What is the same on every page: head, header with the languages and the search, footer. */
final class Frame {

    private static final String CC_BY = "https://creativecommons.org/licenses/by/4.0/";

    /** The pages to which every page leads. */
    static final List<String> PLACES = List.of(
            "organization",
            "person",
            "event",
            "source",
            "network",
            "compare",
            "query",
            "ontology",
            "downloads",
            "about");

    private final Context context;

    Frame(Context context) {
        this.context = context;
    }

    Markup around(Body body) {
        Language language = context.texts().language();
        return new Markup("<!DOCTYPE html>\n"
                + Markup.element(
                                "html",
                                List.of("lang", language.tag(), "dir", language.direction()),
                                head(body),
                                Markup.text("\n"),
                                Markup.element(
                                        "body",
                                        List.of("class", body.kind()),
                                        skip(),
                                        header(),
                                        Markup.element(
                                                "main",
                                                List.of("id", "main"),
                                                new Banners(context).view(),
                                                body.main()),
                                        footer()))
                        .html()
                + "\n");
    }

    private Markup head(Body body) {
        boolean found = body.status() == 200;
        List<Markup> lines = new ArrayList<>();
        lines.add(Markup.empty("meta", "charset", "utf-8"));
        lines.add(Markup.element("title", Markup.text(context.texts().of("site.titled", body.title()))));
        lines.add(Markup.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1"));
        lines.add(Markup.empty("meta", "name", "color-scheme", "content", "light dark"));
        lines.add(Markup.empty("meta", "name", "description", "content", body.description()));
        lines.add(Markup.empty("link", "rel", "icon", "type", "image/svg+xml", "href", asset("icon.svg")));
        lines.add(Markup.empty("link", "rel", "stylesheet", "href", asset("site.css")));
        lines.add(Markup.empty(
                "link",
                "rel",
                "search",
                "type",
                SearchDescription.MEDIA_TYPE,
                "title",
                context.texts().of("site.name"),
                "href",
                SearchDescription.path(context.texts().language())));
        body.assets().forEach(name -> lines.add(own(name)));
        if (found) {
            lines.add(Markup.empty("link", "rel", "canonical", "href", canonical()));
            for (Language other : Language.values()) {
                lines.add(Markup.empty(
                        "link",
                        "rel",
                        "alternate",
                        "hreflang",
                        other.tag(),
                        "href",
                        context.links().in(other)));
            }
            if (isThing()) {
                lines.add(Markup.empty(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "text/turtle",
                        "href",
                        context.links().data(context.request().path(), "ttl")));
            }
        } else {
            lines.add(Markup.empty("meta", "name", "robots", "content", "noindex"));
        }
        if (!body.data().isEmpty()) {
            lines.add(new Markup("<script type=\"application/ld+json\">" + body.data() + "</script>"));
        }
        return Markup.element("head", Markup.join(lines, "\n"));
    }

    private Markup own(String name) {
        return name.endsWith(".css")
                ? Markup.empty("link", "rel", "stylesheet", "href", asset(name))
                : Markup.element("script", List.of("type", "module", "src", asset(name)));
    }

    private String asset(String name) {
        return context.basis().assets().path(name);
    }

    private boolean isThing() {
        String path = context.request().path();
        return Links.kind(path).isPresent() && !Kinds.ALL.contains(path);
    }

    /** The IRI of the thing or of the vocabulary, which answers in every language; of others their address, with what they ask for. */
    private String canonical() {
        return isThing() || context.request().path().equals("ontology")
                ? Isnad.BASE + context.request().path()
                : context.links().in(context.texts().language());
    }

    private Markup skip() {
        return Markup.element("a", List.of("class", "skip", "href", "#main"), context.say("site.skip"));
    }

    private Markup header() {
        Markup home = Markup.element(
                "a",
                List.of("class", "brand", "href", context.links().page("")),
                context.say("site.name"),
                Markup.element("span", context.say("site.motto")));
        return Markup.element("header", home, search(), languages(), places());
    }

    private Markup search() {
        List<Markup> hidden = new ArrayList<>();
        List<String> kept = context.links().keptParameters();
        for (int i = 0; i < kept.size(); i += 2) {
            hidden.add(Markup.empty("input", "type", "hidden", "name", kept.get(i), "value", kept.get(i + 1)));
        }
        String typed = context.request().parameters().getOrDefault("q", "");
        return Markup.element(
                "form",
                List.of(
                        "action",
                        "/" + context.texts().language().tag() + "/search",
                        "method",
                        "get",
                        "role",
                        "search"),
                Markup.empty(
                        "input",
                        "type",
                        "search",
                        "name",
                        "q",
                        "maxlength",
                        "200",
                        "dir",
                        "auto",
                        "value",
                        typed,
                        "placeholder",
                        context.texts().of("search.hint"),
                        "aria-label",
                        context.texts().of("search.label")),
                Markup.all(hidden),
                Markup.element("button", List.of("type", "submit"), context.say("search.button")));
    }

    private Markup languages() {
        List<Markup> links = new ArrayList<>();
        for (Language language : Language.values()) {
            Markup name = Markup.element(
                    "bdi",
                    List.of("lang", language.tag(), "dir", language.direction()),
                    Markup.text(language.ownName()));
            links.add(
                    language == context.texts().language()
                            ? Markup.element("span", List.of("aria-current", "true"), name)
                            : Markup.element(
                                    "a",
                                    List.of("href", context.links().in(language), "hreflang", language.tag()),
                                    name));
        }
        return Markup.element(
                "nav", List.of("aria-label", context.texts().of("site.languages")), Markup.join(links, " "));
    }

    /** The pages that lead to all others. */
    private Markup places() {
        Markup links = Markup.all(PLACES.stream()
                .map(place -> Markup.element("a", attributes(place), context.say("nav." + place)))
                .toList());
        return Markup.element(
                "nav", List.of("class", "places", "aria-label", context.texts().of("site.places")), links);
    }

    private List<String> attributes(String place) {
        List<String> address = List.of("href", context.links().page(place));
        return context.request().path().equals(place)
                ? Stream.concat(address.stream(), Stream.of("aria-current", "page"))
                        .toList()
                : address;
    }

    private Markup footer() {
        Markup licence = Markup.element("a", List.of("href", CC_BY, "rel", "license"), Markup.text("CC BY 4.0"));
        Markup release = context.release();
        return Markup.element(
                "footer",
                Markup.element("p", context.say("footer.what")),
                Markup.element(
                        "p",
                        context.say("footer.release", release),
                        Markup.text(" "),
                        context.say("footer.licence", licence)),
                Markup.element(
                        "p",
                        context.say(
                                "footer.cite", release, Markup.element("bdi", Markup.text(Isnad.DATASET.getURI())))),
                Markup.element(
                        "p",
                        List.of("class", "ways"),
                        Markup.join(
                                List.of(
                                        link("/sparql", "footer.query"),
                                        link("/ontology", "footer.ontology"),
                                        link("/dump", "footer.dump"),
                                        link(context.links().page("status"), "footer.status"),
                                        link(context.links().page("about") + "#corrections", "footer.corrections")),
                                context.texts().of("list.between"))));
    }

    private Markup link(String address, String key) {
        return Markup.element("a", List.of("href", address), context.say(key));
    }
}
