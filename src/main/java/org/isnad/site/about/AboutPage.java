package org.isnad.site.about;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.read.Packed;
import org.isnad.read.Question;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;

/**
 * What gets into the record and how it is judged, what follows from it, what is kept out of regard for people, and how to
 * ask for a correction. What the marks on claims and sources mean is told in the words of the data.
 */
public final class AboutPage {

    private static final Node CONFIDENCE_OF_A_TIER = Isnad.term("defaultConfidence");

    private static final List<String> SECTIONS = List.of(
            "included", "tiers", "hedges", "contested", "trust", "derived", "ethics", "corrections", "cite", "unknown");

    private final Context context;
    private final ScaleTable scales;

    /** The page in this context. */
    public AboutPage(Context context) {
        this.context = context;
        this.scales = new ScaleTable(context);
    }

    /** What stands on the page. */
    public Body body() {
        String title = context.texts().of("about.title");
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", Markup.text(title)),
                Markup.element("p", List.of("class", "lead"), context.say("about.lead"))));
        parts.add(contents());
        parts.add(section("included", text("about.included-1"), text("about.included-2"), text("about.included-3")));
        parts.add(section(
                "tiers",
                text("about.tiers-1"),
                scales.of("tier", Isnad.TIER, CONFIDENCE_OF_A_TIER),
                text("about.tiers-2")));
        parts.add(section("hedges", text("about.hedges-1"), scales.of("hedge", Isnad.HEDGE)));
        parts.add(section(
                "contested",
                text("about.contested-1"),
                text("about.contested-2"),
                questions("31-recorded-disagreements", "53-contested-statements", "39-denials")));
        parts.add(section(
                "trust",
                text("about.trust-1"),
                scales.of("confidence", Isnad.CONFIDENCE),
                text("about.trust-2"),
                scales.of("status", Isnad.STATUS)));
        parts.add(section("derived", text("about.derived-1"), text("about.derived-2"), proof()));
        parts.add(section("ethics", text("about.ethics-1"), text("about.ethics-2"), text("about.ethics-3")));
        parts.add(section(
                "corrections",
                text("about.corrections-1"),
                Markup.element(
                        "ol",
                        Stream.of(
                                        "about.corrections-step-1",
                                        "about.corrections-step-2",
                                        "about.corrections-step-3",
                                        "about.corrections-step-4")
                                .map(key -> Markup.element("li", context.say(key)))
                                .toArray(Markup[]::new)),
                text("about.corrections-2"),
                text("about.corrections-3"),
                withdrawn()));
        parts.add(section("cite", text("about.cite-1"), text("about.cite-2"), places()));
        parts.add(section("unknown", text("about.unknown-1"), text("about.unknown-2"), unknown()));
        return new Body(200, title, context.texts().of("about.lead"), "", "about", Markup.join(parts, "\n"))
                .with("about.css");
    }

    private Markup contents() {
        return Markup.element(
                "nav",
                List.of("class", "parts", "aria-label", context.texts().of("ontology.contents")),
                Markup.list(SECTIONS.stream()
                        .map(id -> Markup.element("a", List.of("href", "#" + id), context.say("about." + id)))));
    }

    private Markup section(String id, Markup... content) {
        return Body.section(id, context.say("about." + id), content);
    }

    private Markup text(String key) {
        return Markup.element("p", List.of("class", "prose"), context.say(key));
    }

    /** Questions that anybody can ask again. */
    private Markup questions(String... names) {
        return Markup.list(Stream.of(names)
                .flatMap(name -> Packed.question(name).stream())
                .map(Question::parse)
                .map(question -> Markup.element(
                        "a",
                        List.of("href", context.links().query(Question.withoutHead(question.text()))),
                        Markup.element("bdi", List.of("lang", "en", "dir", "ltr"), Markup.text(question.title())))));
    }

    private Markup proof() {
        return Example.derivation(context)
                .map(context::claim)
                .map(claim -> Markup.element(
                        "p",
                        context.say("about.derived-example", new ClaimWords(context).saying(claim)),
                        Markup.text(" "),
                        open(claim.node())))
                .orElse(Markup.NONE);
    }

    private Markup open(Node claim) {
        return Markup.element("a", List.of("href", context.links().of(claim).orElse("")), context.say("claim.open"));
    }

    /** What has been withdrawn, each with the reason that its page gives. */
    private Markup withdrawn() {
        List<Node> gone = context
                .basis()
                .whole()
                .curation()
                .find(Node.ANY, Isnad.STATUS, Isnad.WITHDRAWN)
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .sorted(Facts.BY_TEXT)
                .toList();
        Markup number = Markup.text(context.texts().number(gone.size()));
        return Markup.all(
                Markup.element("p", context.say("about.withdrawn", number)),
                Markup.list(gone.stream()
                        .map(claim -> Markup.element(
                                "a",
                                List.of("href", context.links().of(claim).orElse("")),
                                Markup.element(
                                        "code",
                                        List.of("dir", "ltr"),
                                        Markup.text(claim.getURI().substring(Isnad.BASE.length())))))));
    }

    private Markup places() {
        return Markup.element(
                "p",
                Markup.element("a", List.of("href", context.links().page("downloads")), context.say("nav.downloads")),
                Markup.text(context.texts().of("list.between")),
                Markup.element("a", List.of("href", context.links().page("ontology")), context.say("nav.ontology")));
    }

    private Markup unknown() {
        return Markup.element(
                "p",
                Markup.element(
                        "a", List.of("href", context.links().page("") + "#unknown"), context.say("home.unknown")),
                Markup.text(context.texts().of("list.between")),
                Markup.element(
                        "a", List.of("href", context.links().page(StatusPage.PATH)), context.say("footer.status")));
    }
}
