package org.isnad.site.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Overview;
import org.isnad.site.data.WorkedQuestion;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;
import org.isnad.site.part.StructuredData;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listed;
import org.isnad.site.request.Listing;
import org.isnad.view.Viewed;

/** The front page: what this is, how much of it there is, questions with their answers, ways in, and what is not known. */
public final class HomePage {

    private static final int SHOWN = 12;
    private static final int OPEN_SHOWN = 4;
    private static final List<String> KINDS = List.of("organization", "person");

    private final Context context;
    private final Overview overview;
    private final ClaimWords words;

    /** The page in this context. */
    public HomePage(Context context) {
        this.context = context;
        this.overview = context.basis().overview();
        this.words = new ClaimWords(context);
    }

    /** What stands on the page. */
    public Body body() {
        String description = context.texts().of("home.lead");
        List<Markup> parts = new ArrayList<>();
        parts.add(Markup.element(
                "hgroup",
                Markup.element("h1", context.say("home.title")),
                Markup.element("p", List.of("class", "lead"), Markup.text(description))));
        parts.add(counts());
        parts.add(Body.section(
                "questions",
                context.say("home.questions"),
                Markup.all(overview.questions().stream().map(this::question).toList())));
        parts.add(new Ways(context).section());
        KINDS.forEach(kind -> parts.add(things(kind)));
        parts.add(unknown());
        parts.add(new NewestRelease(context).section());
        return new Body(
                200,
                context.texts().of("home.title"),
                description,
                new StructuredData(context).of(Isnad.DATASET),
                "home",
                Markup.join(parts, "\n"));
    }

    private Markup counts() {
        return figures(
                "counts",
                "home.counts",
                figure("home.claims", size("claim"), list("claim")),
                figure("home.sources", size("source"), list("source")),
                figure("home.organizations", size("organization"), list("organization")),
                figure("home.people", size("person"), list("person")),
                figure("home.events", size("event"), list("event")),
                figure(
                        "home.contested",
                        overview.contested(),
                        context.links().query("SELECT DISTINCT ?claim { ?claim isnad:disagreesWith ?other }")));
    }

    private Markup unknown() {
        Markup figures = figures(
                "unknown",
                "home.unknown",
                figure("home.leaderless", without("leader"), list("organization", "leader", Facet.NONE)),
                figure("home.patronless", without("patron"), list("organization", "patron", Facet.NONE)),
                figure("home.alone", with("claim", "confirmed", Facet.ALONE), list("claim", "confirmed", Facet.ALONE)),
                figure("home.undated", overview.undated(), context.links().query(Viewed.UNDATED)),
                figure(
                        "home.no-hedge",
                        with("claim", "hedge", "scale/hedge-not-recorded"),
                        list("claim", "hedge", "scale/hedge-not-recorded")),
                figure(
                        "home.no-locator",
                        overview.unplaced(),
                        context.links().query("SELECT ?claim { ?claim isnad:locator scale:locator-not-recorded }")),
                figure("home.left-open", overview.open().size(), list("claim", "hedge", "scale/hedge-open")),
                figure(
                        "home.open-links",
                        with("link", "judgement", "scale/judgement-open"),
                        list("link", "judgement", "scale/judgement-open")));
        Markup open = Markup.list(
                overview.open().stream().limit(OPEN_SHOWN).map(claim -> words.sentence(context.claim(claim))));
        return open.isEmpty()
                ? figures
                : Markup.all(
                        figures,
                        Markup.element("h3", context.say("home.questions-open")),
                        Markup.element("div", List.of("class", "answers"), open));
    }

    private long size(String kind) {
        return context.basis().catalogue().of(kind).size();
    }

    private long without(String facet) {
        return with("organization", facet, Facet.NONE);
    }

    private long with(String kind, String facet, String value) {
        Predicate<Listed> has = Listing.of(kind)
                .facet(facet)
                .<Predicate<Listed>>map(found -> listed -> listed.has(found, value))
                .orElse(listed -> false);
        return context.basis().catalogue().of(kind).stream().filter(has).count();
    }

    private String list(String kind, String... parameters) {
        return context.links().page(kind, List.of(parameters));
    }

    private Markup figure(String key, long number, String address) {
        return Body.line(
                Markup.element("a", List.of("href", address), context.say(key)),
                Markup.text(context.texts().number(number)));
    }

    private Markup figures(String id, String title, Markup... figures) {
        return Body.section(id, context.say(title), Markup.element("dl", List.of("class", "figures"), figures));
    }

    private Markup question(WorkedQuestion question) {
        Markup rows = Markup.list(question.rows().stream()
                .map(row -> Markup.join(
                        row.stream().map(this::row).toList(), context.texts().of("home.against"))));
        return Markup.all(
                Markup.element("h3", context.say("home.question-" + question.key())),
                Markup.element(
                        "div",
                        List.of("class", "answers"),
                        rows.isEmpty() ? Markup.element("p", context.say("home.no-answer")) : rows),
                Body.way(context.links().query(question.query()), context.say("home.answer")));
    }

    private Markup row(Node node) {
        Claim claim = context.claim(node);
        return Markup.all(
                words.sentence(claim),
                Markup.text(context.texts().of("list.between")),
                Markup.element("span", List.of("class", "hedge"), words.time(claim)),
                opened(node));
    }

    private Markup opened(Node claim) {
        return Markup.all(
                Markup.text(context.texts().of("list.between")),
                Markup.element("a", List.of("href", context.links().of(claim).orElse("")), context.say("claim.open")));
    }

    private Markup things(String kind) {
        Comparator<Listed> most = Comparator.comparing(listed -> -listed.claims());
        Markup items = Markup.list(context.basis().catalogue().of(kind).stream()
                .sorted(most.thenComparing(listed -> listed.thing().getURI()))
                .limit(SHOWN)
                .map(listed -> Markup.all(
                        context.link(listed.thing()),
                        Markup.text(" "),
                        Markup.element(
                                "span",
                                List.of("class", "count"),
                                Markup.text(context.texts().number(listed.claims()))))));
        return items.isEmpty()
                ? items
                : Body.section(
                        kind, context.say("home." + kind), Markup.element("div", List.of("class", "things"), items));
    }
}
