package org.isnad.site.find;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.site.data.Catalogue;
import org.isnad.site.data.Claim;
import org.isnad.site.data.LifeState;
import org.isnad.site.markup.Language;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listing;
import org.isnad.site.request.Narrowing;
import org.isnad.view.Certainty;
import org.isnad.view.View;

/**
 * The question behind a list, in SPARQL, with the prefixes that the endpoint knows: it gives the things that the list
 * shows. It is asked of the view of the page; but where it asks what has ended, of no day, and then names the day itself.
 */
final class ListQuery {

    private static final String AFFIRMED =
            "isnad:polarity scale:polarity-affirmed ; isnad:status scale:status-accepted";
    private static final String RANKED = AFFIRMED + " ; isnad:hedge/isnad:rank ?rank";
    private static final String DAYS = "isnad:beginEarliest|isnad:beginLatest|isnad:endEarliest|isnad:endLatest";
    private static final String ISSUED = "isnad:issuedEarliest|isnad:issuedLatest";

    private final Narrowing narrowing;
    private final View view;
    private final BiFunction<Facet, String, Optional<Node>> meant;

    /**
     * Of a list in a view.
     *
     * @param meant the value of a facet that is written so, if anything has it
     */
    ListQuery(Narrowing narrowing, View view, BiFunction<Facet, String, Optional<Node>> meant) {
        this.narrowing = narrowing;
        this.view = view;
        this.meant = meant;
    }

    /** Whether it names the day itself. */
    boolean namesTheDay() {
        return view.asOf().isPresent()
                && Listing.of(narrowing.kind()).facets().stream()
                        .anyMatch(facet -> facet instanceof Facet.Ending
                                && !narrowing.of(facet).isEmpty());
    }

    String text(Language language) {
        List<String> lines = new ArrayList<>();
        lines.add("SELECT DISTINCT ?thing ?name {");
        lines.add(inGraph("?thing a ?class FILTER (STRSTARTS(STR(?thing), \"" + Isnad.BASE + narrowing.kind() + "/\")"
                + (narrowing.kind().equals(Catalogue.RELEASE)
                        ? " && !CONTAINS(STRAFTER(STR(?thing), \"/release/\"), \"/\"))"
                        : ")")));
        for (Facet facet : Listing.of(narrowing.kind()).facets()) {
            for (String value : narrowing.of(facet)) {
                lines.add("# " + facet.key());
                lines.add(condition(facet, value)
                        .replace(" FILTER ", "\n    FILTER ")
                        .replace(" OPTIONAL ", "\n    OPTIONAL "));
            }
        }
        lines.add("OPTIONAL { ?thing skos:prefLabel|dcterms:title ?name FILTER (LANG(?name) = \"" + language.tag()
                + "\") }");
        return String.join("\n  ", lines) + "\n} ORDER BY ?thing";
    }

    private String inGraph(String pattern) {
        return narrowing.kind().equals("derivation") ? "GRAPH graph:derivations { " + pattern + " }" : pattern;
    }

    private String condition(Facet facet, String value) {
        boolean none = value.equals(Facet.NONE);
        Optional<Node> node = none ? Optional.empty() : meant.apply(facet, value);
        if (!none && node.isEmpty()) {
            return "FILTER (false)";
        }
        if (facet instanceof Facet.Ending) {
            return none ? "FILTER (false)" : ending(value);
        }
        if (facet instanceof Facet.Confirmed) {
            return none ? "FILTER NOT EXISTS { ?thing isnad:polarity scale:polarity-affirmed }" : confirmed(value);
        }
        return "FILTER " + (none ? "NOT " : "") + "EXISTS { " + pattern(facet, node) + " }";
    }

    /** What there is of a thing with a value; without one, with any. */
    private String pattern(Facet facet, Optional<Node> value) {
        String term = value.map(ListQuery::term).orElse("?value");
        if (facet instanceof Facet.Said said) {
            return said.ways().stream()
                    .map(way -> way(way, term))
                    .collect(Collectors.joining(" } UNION { ", "{ ", " }"));
        }
        if (facet instanceof Facet.Recorded recorded) {
            return inGraph("?thing " + term(recorded.property()) + " " + term);
        }
        if (facet instanceof Facet.Typed typed) {
            return "?thing a " + term + " . " + term + " rdfs:subClassOf " + term(typed.above());
        }
        if (facet instanceof Facet.Years years) {
            return years(years, value.map(Node::getLiteralLexicalForm));
        }
        throw new IllegalStateException("a state has a pattern of its own");
    }

    private String way(Facet.Way way, String value) {
        return "?claim " + term(way.thing()) + " ?thing ; " + term(way.value()) + " " + value
                + " ; isnad:predicate ?predicate ; " + RANKED
                + (way.ofCommand() ? " ; isnad:role/isnad:commandRole true" : "") + " . " + in(way.predicates())
                + onTheDay();
    }

    private String years(Facet.Years facet, Optional<String> year) {
        boolean ofRecord = facet.predicates().isEmpty();
        String dated = ofRecord ? "?thing" : "?claim";
        String claim = ofRecord
                ? ""
                : "?claim isnad:subject ?thing ; isnad:predicate ?predicate ; " + RANKED + " . "
                        + in(facet.predicates()) + onTheDay() + " ";
        String days = ofRecord ? ISSUED : DAYS;
        return claim
                + year.map(number -> dated + " " + days + " ?low FILTER (?low <= \"" + number + "-12-31\"^^xsd:date) "
                                + dated + " " + days + " ?high FILTER (?high >= \"" + number
                                + "-01-01\"^^xsd:date)")
                        .orElse(dated + " " + days + " ?low");
    }

    private String ending(String state) {
        String ended = "?end isnad:subject ?thing ; isnad:predicate ?predicate ; " + AFFIRMED + " . "
                + in(LifeState.ENDS) + day(day -> " ?end isnad:beginEarliest ?from FILTER (?from <= " + day + ")");
        String surely = ended + " ?end isnad:hedge/isnad:yieldsDirect true"
                + day(day -> " ; isnad:beginLatest ?until FILTER (?until <= " + day + ")");
        String noEnd = "FILTER NOT EXISTS { " + ended + " }";
        if (state.equals(LifeState.ENDED.key())) {
            return "FILTER EXISTS { " + surely + " }";
        }
        if (state.equals(LifeState.PERHAPS.key())) {
            return "FILTER EXISTS { " + ended + " } FILTER NOT EXISTS { " + surely + " }";
        }
        if (view.asOf().isEmpty()) {
            return noEnd;
        }
        String before = "EXISTS { " + life() + " ?life isnad:beginLatest ?begun"
                + day(day -> " FILTER (?begun <= " + day + ")") + " }";
        String after = "EXISTS { " + life() + " ?life isnad:endEarliest ?lasted"
                + day(day -> " FILTER (?lasted >= " + day + ")") + " }";
        String alive = before + " && " + after;
        return noEnd + " FILTER (" + (state.equals(LifeState.ACTIVE.key()) ? alive : "!(" + alive + ")") + ")";
    }

    /** Whether another claim affirms the same in all its parts, whose source is tied to that of this one by nothing. */
    private static String confirmed(String value) {
        String parts = Claim.PARTS.stream().map(ListQuery::term).collect(Collectors.joining(" "));
        String ties = Witnesses.CONNECTING.stream()
                .map(tie -> term(tie) + "|^" + term(tie))
                .collect(Collectors.joining("|"));
        return "?thing isnad:polarity scale:polarity-affirmed FILTER " + (value.equals(Facet.ALONE) ? "NOT " : "")
                + "EXISTS {"
                + " ?thing isnad:subject ?subject ; isnad:predicate ?predicate ; isnad:source ?mine ."
                + " ?other isnad:subject ?subject ; isnad:predicate ?predicate ; isnad:source ?theirs ;"
                + " isnad:polarity scale:polarity-affirmed ."
                + " FILTER NOT EXISTS { VALUES ?part { " + parts + " } ?thing ?part ?of"
                + " FILTER NOT EXISTS { ?other ?part ?of } }"
                + " FILTER NOT EXISTS { VALUES ?part { " + parts + " } ?other ?part ?of"
                + " FILTER NOT EXISTS { ?thing ?part ?of } }"
                + " FILTER NOT EXISTS { ?mine (" + ties + ")* ?theirs } }";
    }

    private static String life() {
        return "{ ?life isnad:subject ?thing ; isnad:predicate ?predicate . " + in(LifeState.LIFE)
                + " } UNION { ?life isnad:object ?thing ; isnad:predicate ?predicate . " + in(LifeState.LIFE_OF_OBJECT)
                + " } ?life " + RANKED + " .";
    }

    /** What the view of a day demands of a claim, where the question is not asked of that view. */
    private String onTheDay() {
        if (!namesTheDay()) {
            return "";
        }
        return view.certainty() == Certainty.sure
                ? day(day -> " ?claim isnad:beginLatest ?bl ; isnad:endEarliest ?ee FILTER (?bl <= " + day
                        + " && ?ee >= " + day + ")")
                : " OPTIONAL { ?claim isnad:beginEarliest ?be } OPTIONAL { ?claim isnad:beginLatest ?bl }"
                        + " OPTIONAL { ?claim isnad:endEarliest ?ee } OPTIONAL { ?claim isnad:endLatest ?el }"
                        + day(day -> " FILTER ((BOUND(?be) || BOUND(?bl) || BOUND(?ee) || BOUND(?el))"
                                + " && (!BOUND(?be) || ?be <= " + day + ") && (!BOUND(?el) || ?el >= " + day + "))");
    }

    private String day(Function<String, String> words) {
        return view.asOf()
                .map(LocalDate::toString)
                .map(day -> words.apply("\"" + day + "\"^^xsd:date"))
                .orElse("");
    }

    private static String in(List<String> predicates) {
        return predicates.stream()
                .map(name -> "isnad:" + name)
                .collect(Collectors.joining(", ", "FILTER (?predicate IN (", "))"));
    }

    private static String term(Node node) {
        if (node.isURI()) {
            return Prefixes.shorten(node);
        }
        String text = node.getLiteralLexicalForm().replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + text + "\"" + (node.getLiteralLanguage().isEmpty() ? "" : "@" + node.getLiteralLanguage());
    }
}
