package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.data.Facts;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.Citing;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.ClaimsQuery;
import org.isnad.site.part.Context;
import org.isnad.site.part.Sources;
import org.isnad.site.part.StructuredData;

/** The page of a claim or a derivation, the unit that is cited: one sentence, then all that is recorded of it. */
public final class ClaimPage {

    private static final int SHOWN = 20;
    private static final List<Node> SAID =
            List.of(Isnad.SAID_BY, Isnad.term("via"), Isnad.term("rebuts"), Isnad.WHEN, Isnad.ATTESTED);
    private static final List<Node> OURS =
            List.of(Isnad.STATUS, Isnad.CONFIDENCE, Isnad.term("curatorNote"), Isnad.FIRST_SEEN, Isnad.RULE);

    private final Context context;
    private final Claim claim;
    private final ClaimWords words;

    /** The page of a claim in this context. */
    public ClaimPage(Context context, Node claim) {
        this.context = context;
        this.claim = context.claim(claim);
        this.words = new ClaimWords(context);
    }

    /** What stands on the page. */
    public Body body() {
        Markup sentence = words.sentence(claim);
        List<Markup> parts = new ArrayList<>();
        Markup kind = context.term(isDerivation() ? "Derivation" : "Claim");
        parts.add(Markup.element(
                "hgroup",
                Markup.element("p", List.of("class", "kind"), kind),
                Markup.element("h1", List.of("class", "sentence"), sentence),
                Markup.element(
                        "p",
                        List.of("class", "iri"),
                        Markup.element(
                                "code",
                                List.of("dir", "ltr"),
                                Markup.text(claim.node().getURI())))));
        parts.add(Body.section("triple", context.say("claim.triple"), triple()));
        parts.add(Body.section("source", context.say("claim.in-the-source"), inTheSource()));
        parts.add(Body.section("judged", context.say("claim.judged"), judged()));
        parts.add(others());
        parts.add(following());
        Markup saying = words.saying(claim);
        parts.add(new Citing(context).of(claim.node(), ClaimsQuery.of(shown())));
        return new Body(
                200,
                saying.plain(),
                sentence.plain(),
                new StructuredData(context).of(claim.node()),
                "claim",
                Markup.join(parts, "\n"));
    }

    /** The claims on this page: itself or its premises, and those that repeat, deny or contradict it. */
    private List<Node> shown() {
        Stream<Node> own = isDerivation()
                ? Stream.concat(claim.all(Isnad.PREMISE).stream(), claim.all(Isnad.PRIOR_PREMISE).stream())
                : Stream.of(claim.node());
        return Stream.of(own, same().stream().map(Claim::node), claim.all(Isnad.DISAGREES_WITH).stream())
                .flatMap(nodes -> nodes)
                .filter(node -> context.facts().is(node, Isnad.SOURCE, Node.ANY))
                .distinct()
                .toList();
    }

    private boolean isDerivation() {
        return claim.source().isEmpty();
    }

    private Markup triple() {
        List<Markup> lines = new ArrayList<>();
        lines.add(line(Isnad.SUBJECT));
        lines.add(line(Isnad.PREDICATE));
        lines.add(Body.line(context.term("object"), words.object(claim)));
        lines.add(Body.line(context.say("claim.qualifiers"), words.qualifiers(claim)));
        lines.add(line(Isnad.POLARITY));
        return Markup.element("dl", List.of("class", "record"), Markup.all(lines));
    }

    private Markup inTheSource() {
        List<Markup> lines = new ArrayList<>();
        claim.source()
                .map(new Sources(context)::full)
                .map(source -> Body.line(context.term("source"), source))
                .ifPresent(lines::add);
        claim.one(Isnad.LOCATOR)
                .map(words::locator)
                .map(place -> Body.line(context.term("locator"), place))
                .ifPresent(lines::add);
        lines.add(line(Isnad.HEDGE));
        SAID.forEach(property -> lines.add(line(property)));
        lines.add(line(Isnad.term("statedAs")));
        lines.add(line(Isnad.term("note")));
        lines.add(premises());
        return Markup.element("dl", List.of("class", "record"), Markup.all(lines));
    }

    private Markup premises() {
        Stream<Node> premises =
                Stream.concat(claim.all(Isnad.PREMISE).stream(), claim.all(Isnad.PRIOR_PREMISE).stream());
        return Body.line(
                context.term("premise"),
                Markup.list(premises.map(node -> Markup.all(words.saying(context.claim(node)), open(node)))));
    }

    private Markup judged() {
        List<Markup> lines = new ArrayList<>();
        lines.add(Body.line(
                context.say("claim.bounds"), Markup.text(context.dates().bounds(claim.bounds()))));
        OURS.forEach(property -> lines.add(line(property)));
        return Markup.element("dl", List.of("class", "record"), Markup.all(lines));
    }

    private Markup line(Node property) {
        List<Node> values = claim.all(property);
        Markup value = values.size() == 1
                ? context.value(values.get(0))
                : Markup.list(values.stream().map(context::value));
        return Body.line(context.name(property), value);
    }

    /** Who contradicts, and who says the same or denies it. */
    private Markup others() {
        List<Claim> same = same();
        Markup lines = Markup.all(
                told("claim.agreeing", same.stream().filter(other -> other.isDenied() == claim.isDenied())),
                told("claim.denying", same.stream().filter(other -> other.isDenied() != claim.isDenied())),
                told(
                        "claim.contesting",
                        claim.all(Isnad.DISAGREES_WITH).stream().map(context::claim)));
        Markup content = lines.isEmpty()
                ? Markup.element("p", List.of("class", "soft"), context.say("claim.alone"))
                : Markup.element("dl", List.of("class", "record"), lines);
        return Body.section("others", context.say("claim.others"), content);
    }

    private List<Claim> same() {
        Optional<Node> subject = claim.subject();
        return subject.stream()
                .flatMap(node -> context.facts().subjects(Isnad.SUBJECT, node).stream())
                .filter(other -> !other.equals(claim.node()))
                .map(context::claim)
                .filter(other -> other.statement().equals(claim.statement()))
                .toList();
    }

    private Markup told(String key, Stream<Claim> claims) {
        return Body.line(
                context.say(key),
                Markup.list(claims.map(other -> Markup.all(words.sentence(other), open(other.node())))));
    }

    /** What rules conclude from it. */
    private Markup following() {
        List<Node> derivations = Stream.of(Isnad.PREMISE, Isnad.PRIOR_PREMISE)
                .flatMap(role -> context.facts().derivations().find(Node.ANY, role, claim.node()).toList().stream())
                .map(Triple::getSubject)
                .distinct()
                .sorted(Facts.BY_TEXT)
                .toList();
        if (derivations.isEmpty()) {
            return Markup.NONE;
        }
        Markup list = Markup.list(derivations.stream()
                .limit(SHOWN)
                .map(node -> Markup.all(words.saying(context.claim(node)), open(node))));
        Markup more = derivations.size() <= SHOWN
                ? Markup.NONE
                : Markup.element(
                        "p",
                        List.of("class", "soft"),
                        context.say("list.more", Markup.text(context.texts().number(derivations.size() - SHOWN))));
        return Body.section("following", context.say("claim.following"), list, more);
    }

    private Markup open(Node other) {
        return Markup.all(
                Markup.text(" "),
                Markup.element(
                        "a",
                        List.of("href", context.links().of(other).orElse(""), "class", "open"),
                        context.say("claim.open")));
    }
}
