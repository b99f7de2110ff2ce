package org.isnad.site.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.markup.Markup;

/** The parts of claims in words. */
public final class ClaimWords {

    private static final List<Node> PLAIN = terms("role", "roleText", "tenure", "nameKind", "nameMark", "endKind");
    private static final List<Node> NAMED = terms(
            "mode",
            "through",
            "extent",
            "supportKind",
            "programme",
            "act",
            "inElection",
            "resultStage",
            "identifierScheme");

    private static final Node VIA = Isnad.term("via");
    private static final List<Node> NUMBERS = terms("count", "lower", "upper", "quantifier", "unit", "outOf");

    private final Context context;
    private final Sources sources;

    /** Words for a page in this context. */
    public ClaimWords(Context context) {
        this.context = context;
        this.sources = new Sources(context);
    }

    private static List<Node> terms(String... names) {
        return Stream.of(names).map(Isnad::term).toList();
    }

    /** What stands in the place of the object: things, texts, dates and numbers. */
    public Markup object(Claim claim) {
        List<Markup> parts = new ArrayList<>();
        for (Node property : List.of(Isnad.OBJECT, Isnad.VALUE, Isnad.DATE_VALUE, Isnad.OBJECT_TEXT)) {
            claim.all(property).forEach(value -> parts.add(context.value(value)));
        }
        Markup object = Markup.join(parts, " ");
        Markup number = quantity(claim);
        return object.isEmpty() || number.isEmpty()
                ? Markup.all(object, number)
                : context.say("claim.qualified", object, number);
    }

    private Markup quantity(Claim claim) {
        if (NUMBERS.stream().noneMatch(claim.values()::containsKey)) {
            return Markup.NONE;
        }
        List<Markup> parts = new ArrayList<>();
        number(claim).ifPresent(parts::add);
        claim.one("quantifier").map(context::name).ifPresent(parts::add);
        claim.one("unit").map(context::name).ifPresent(parts::add);
        claim.one("outOf")
                .map(base -> context.say("claim.out-of", object(context.claim(base))))
                .ifPresent(parts::add);
        return Markup.join(parts, " ");
    }

    private Optional<Markup> number(Claim claim) {
        Optional<Markup> count = claim.one("count").map(context::value);
        Optional<Markup> lower = claim.one("lower").map(context::value);
        Optional<Markup> upper = claim.one("upper").map(context::value);
        if (count.isPresent()) {
            return count;
        }
        if (lower.isPresent() && upper.isPresent()) {
            return Optional.of(context.say("number.between", lower.get(), upper.get()));
        }
        return lower.map(least -> context.say("number.at-least", least))
                .or(() -> upper.map(most -> context.say("number.at-most", most)));
    }

    /** What else is said of the statement: the role, the programme, through whom. */
    public Markup qualifiers(Claim claim) {
        List<Markup> parts = new ArrayList<>();
        PLAIN.forEach(term -> claim.all(term).forEach(value -> parts.add(context.value(value))));
        NAMED.forEach(term -> claim.all(term)
                .forEach(value -> parts.add(Markup.all(context.name(term), Markup.text(": "), context.value(value)))));
        return Markup.join(parts, context.texts().of("list.between"));
    }

    /** The time for which it holds, as the source states it, or else as it follows. */
    public Markup time(Claim claim) {
        List<String> parts = new ArrayList<>();
        claim.one(Isnad.WHEN).ifPresent(when -> parts.add(written(when)));
        claim.one(Isnad.ATTESTED).ifPresent(date -> parts.add(context.texts().of("date.as-of", written(date))));
        if (parts.isEmpty() && claim.one(Isnad.DATE_VALUE).isEmpty()) {
            parts.add(context.dates().bounds(claim.bounds()));
        }
        return Markup.text(String.join(context.texts().of("list.between"), parts));
    }

    private String written(Node date) {
        return context.dates().edtf(date.getLiteralLexicalForm());
    }

    /** How surely it is said, whether it is denied, in whose words, and who passed it on. */
    public Markup modality(Claim claim) {
        List<Markup> parts = new ArrayList<>();
        if (claim.isDenied()) {
            parts.add(Markup.element("strong", List.of("class", "denied"), context.say("claim.denied")));
        }
        claim.one(Isnad.STATUS)
                .filter(status -> !status.equals(Isnad.ACCEPTED))
                .ifPresent(status -> parts.add(Markup.element("strong", context.name(status))));
        claim.hedge()
                .map(hedge -> Markup.element("span", List.of("class", "hedge"), context.name(hedge)))
                .ifPresent(parts::add);
        claim.all(Isnad.SAID_BY)
                .forEach(speaker -> parts.add(context.say("claim.in-the-words-of", context.link(speaker))));
        claim.all(VIA).forEach(via -> parts.add(context.say("claim.via", via(via))));
        return Markup.join(parts, context.texts().of("list.between"));
    }

    private Markup via(Node via) {
        Claim claim = context.claim(via);
        return claim.source().isPresent()
                ? Markup.all(sources.brief(claim.source().get()))
                : context.facts().describes(via) && via.getURI().startsWith(Isnad.BASE + "source/")
                        ? sources.brief(via)
                        : context.link(via);
    }

    /** The source in a few words, or that it follows from others. */
    public Markup source(Claim claim) {
        return claim.source().map(sources::brief).orElseGet(() -> context.say("claim.by-rule"));
    }

    /** The source and the place in it. */
    public Markup place(Claim claim) {
        Markup source = source(claim);
        Optional<Markup> locator = claim.one(Isnad.LOCATOR).map(this::locator);
        return locator.map(
                        place -> Markup.all(source, Markup.text(context.texts().of("list.between")), place))
                .orElse(source);
    }

    /** A place in a source in words. */
    public Markup locator(Node locator) {
        return locator.isLiteral()
                ? Markup.element("bdi", List.of("class", "locator"), Markup.text(locator.getLiteralLexicalForm()))
                : context.name(locator);
    }

    /** The claims that it cannot be true together with, by their sources. */
    public Markup contested(Claim claim) {
        List<Node> others = claim.all(Isnad.DISAGREES_WITH);
        List<Markup> named = others.stream().limit(3).map(this::briefly).toList();
        Markup all = Markup.join(named, context.texts().of("list.between"));
        return others.size() <= 3
                ? all
                : Markup.all(all, Markup.text(context.texts().of("list.between")), more(claim, others.size() - 3));
    }

    private Markup more(Claim claim, int left) {
        return Markup.element(
                "a",
                List.of("href", context.links().of(claim.node()).orElse("")),
                context.say("list.more", Markup.text(context.texts().number(left))));
    }

    /** A claim by its source alone, leading to the claim. */
    Markup briefly(Node claim) {
        Optional<String> who = context.claim(claim).source().flatMap(sources::author);
        Markup words = who.map(name -> Markup.element("bdi", Markup.text(name)))
                .orElseGet(() ->
                        Markup.text(claim.getURI().substring(claim.getURI().lastIndexOf('/') + 1)));
        return Markup.element("a", List.of("href", context.links().of(claim).orElse("")), words);
    }

    /** What it says, from subject to qualifiers. */
    public Markup saying(Claim claim) {
        Markup subject = claim.subject().map(context::link).orElse(Markup.NONE);
        Markup predicate = claim.predicate().map(context::link).orElse(Markup.NONE);
        Markup statement = context.say("claim.statement", subject, predicate, object(claim));
        Markup qualifiers = qualifiers(claim);
        return qualifiers.isEmpty() ? statement : context.say("claim.qualified", statement, qualifiers);
    }

    /** One sentence: who says it, where, how surely, and what. */
    public Markup sentence(Claim claim) {
        Markup who = claim.source().map(sources::brief).orElseGet(() -> context.say("claim.by-rule"));
        String hedge = claim.hedge()
                .map(node -> node.getURI().substring(Isnad.SCALE.length()))
                .filter(slug -> slug.startsWith("hedge-"))
                .orElse("hedge-not-recorded");
        return context.say(claim.isDenied() ? "says.denied" : "says." + hedge, who, saying(claim));
    }
}
