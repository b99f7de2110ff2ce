package org.isnad.site.ontology;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Isnad;
import org.isnad.site.data.Claim;
import org.isnad.site.markup.Body;
import org.isnad.site.markup.Markup;
import org.isnad.site.part.ClaimWords;
import org.isnad.site.part.Context;
import org.isnad.vocabulary.Kind;
import org.isnad.vocabulary.Term;
import org.isnad.vocabulary.Usage;

/** How the data uses a term: how often, in each way that there is, with the question behind it, and where for example. */
final class TermUse {

    private static final int SHOWN = 5;

    private final Context context;
    private final DatasetGraph dataset;
    private final ClaimWords words;

    TermUse(Context context, DatasetGraph dataset) {
        this.context = context;
        this.dataset = dataset;
        this.words = new ClaimWords(context);
    }

    /** Nothing of a shape: the data does not name it. */
    Markup of(Term term) {
        if (term.kind() == Kind.SHAPE) {
            return Markup.NONE;
        }
        Usage usage = TermWords.GLOSSARY.in(dataset);
        List<Usage.Count> counts = usage.counts(term);
        if (counts.isEmpty()) {
            return Body.section(
                    "use",
                    context.say("ontology.use"),
                    Markup.element("p", List.of("class", "soft"), context.say("ontology.unused")));
        }
        Markup lines =
                Markup.all(counts.stream().map(count -> line(term, count)).toList());
        return Body.section(
                "use",
                context.say("ontology.use"),
                Markup.element("dl", List.of("class", "record"), lines),
                claims(term),
                usage.example(term)
                        .map(turtle -> Body.folded(
                                context.say("ontology.example"),
                                Markup.element("pre", List.of("dir", "ltr", "tabindex", "0"), Markup.text(turtle))))
                        .orElse(Markup.NONE));
    }

    private Markup line(Term term, Usage.Count count) {
        Markup number = Markup.text(context.texts().number(count.number()));
        return Body.line(
                context.say(key(count.way())),
                Markup.element(
                        "a",
                        List.of("href", context.links().query(TermQueries.of(term, count.way()))),
                        context.say("ontology.times", number)));
    }

    private static String key(Usage.Way way) {
        return switch (way) {
            case INSTANCES -> "ontology.way.instances";
            case CONCEPTS -> "ontology.way.concepts";
            case STATEMENTS_ABOUT -> "ontology.way.statements-about";
            case DERIVATIONS_ABOUT -> "ontology.way.derivations-about";
            case CLAIMS -> "ontology.way.claims";
            case DIRECT -> "ontology.way.direct";
            case CONCLUSIONS -> "ontology.way.conclusions";
            case STATEMENTS -> "ontology.way.statements";
            case DERIVATIONS -> "ontology.way.derivations";
            case VOCABULARY -> "ontology.way.vocabulary";
        };
    }

    /** The last claims to state a property, by the time that they are about. */
    private Markup claims(Term term) {
        Stream<Claim> latest = context
                .facts()
                .stated()
                .find(Node.ANY, Isnad.PREDICATE, term.node())
                .mapWith(Triple::getSubject)
                .toList()
                .stream()
                .map(context::claim)
                .filter(claim ->
                        claim.one(Isnad.STATUS).filter(Isnad.ACCEPTED::equals).isPresent()
                                && claim.source().isPresent())
                .sorted(Comparator.comparing((Claim claim) -> issued(claim))
                        .thenComparing(claim -> claim.node().getURI())
                        .reversed())
                .limit(SHOWN);
        Markup list = Markup.list(latest.map(claim -> Markup.all(
                words.sentence(claim),
                Markup.text(" "),
                Markup.element(
                        "a",
                        List.of("href", context.links().of(claim.node()).orElse(""), "class", "open"),
                        context.say("claim.open")))));
        return list.isEmpty() ? list : Markup.all(Markup.element("h3", context.say("ontology.latest")), list);
    }

    private String issued(Claim claim) {
        return claim.source()
                .flatMap(source -> context.facts().text(source, Isnad.ISSUED_EARLIEST))
                .orElse("");
    }
}
