package org.isnad.site.data;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.site.request.Listing;

/**
 * A question on the front page, with the first rows of its answer. Each row is the claims that the query gives under
 * {@code ?claim} and {@code ?other}.
 *
 * @param key the end of the key of its words
 * @param query the whole question in SPARQL, whose first rows these are
 * @param rows the claims of each of the first rows
 */
public record WorkedQuestion(String key, String query, List<List<Node>> rows) {

    private static final int SHOWN = 3;
    private static final Node ORGANIZATION = Isnad.term("Organization");

    /** A claim of command, under this name, that began on the day of this name. */
    private static final String COMMAND = """
              ?%1$s isnad:predicate isnad:holdsPost ; isnad:subject ?leader ; isnad:object ?group ;
                isnad:role/isnad:commandRole true ; isnad:polarity scale:polarity-affirmed ;
                isnad:status scale:status-accepted ; isnad:hedge/isnad:rank ?%1$sRank ; isnad:beginEarliest ?%2$s .
            """;

    private static final String LEADERS = "SELECT ?leader ?group ?begun ?source ?claim {\n"
            + COMMAND.formatted("claim", "begun")
            + "  ?group a isnad:Organization . ?claim isnad:source ?source .\n"
            + "  # The latest claim of each leader and group.\n  FILTER NOT EXISTS {\n"
            + COMMAND.formatted("other", "day")
            + "  FILTER (?day > ?begun || (?day = ?begun && STR(?other) < STR(?claim))) }\n"
            + "} ORDER BY DESC(?begun) ?claim";

    private static final String DENIALS = """
            SELECT ?group ?support ?patron ?issued ?source ?claim {
              ?claim isnad:predicate ?support ; isnad:subject ?group ; isnad:object ?patron ;
                isnad:polarity scale:polarity-denied ; isnad:status scale:status-accepted ; isnad:source ?source .
              FILTER (?support IN (%s))
              OPTIONAL { ?source isnad:issuedLatest ?issued }
            } ORDER BY DESC(?issued) ?claim""";

    private static final String CONTRADICTIONS = """
            SELECT ?claim ?other ?issued {
              ?claim isnad:disagreesWith ?other .
              FILTER (STR(?claim) < STR(?other))
              OPTIONAL { ?claim isnad:source/isnad:issuedLatest ?issued }
            } ORDER BY DESC(?issued) ?claim ?other""";

    static List<WorkedQuestion> in(Facts facts, List<Claim> claims) {
        return List.of(
                new WorkedQuestion("leaders", LEADERS, leaders(facts, claims)),
                new WorkedQuestion(
                        "denials",
                        DENIALS.formatted(Listing.SUPPORT.stream()
                                .map(name -> "isnad:" + name)
                                .collect(Collectors.joining(", "))),
                        denials(facts, claims)),
                new WorkedQuestion("contradictions", CONTRADICTIONS, contradictions(facts, claims)));
    }

    /** Of each leader and group the claim that begins last. */
    private static List<List<Node>> leaders(Facts facts, List<Claim> claims) {
        Map<List<Node>, Row> latest = new HashMap<>();
        for (Claim claim : claims) {
            LocalDate begun = claim.bounds().beginEarliest();
            boolean leads = claim.isOf("holdsPost")
                    && claim.one(Isnad.OBJECT)
                            .filter(group -> facts.is(group, RDF.type.asNode(), ORGANIZATION))
                            .isPresent()
                    && Catalogue.isSaid(claim, facts)
                    && Catalogue.isOfCommand(claim, facts);
            if (leads && begun != null) {
                latest.merge(
                        List.of(
                                claim.subject().orElseThrow(),
                                claim.one(Isnad.OBJECT).orElseThrow()),
                        new Row(Optional.of(begun), List.of(claim.node())),
                        (one, other) -> Row.NEWEST_FIRST.compare(one, other) <= 0 ? one : other);
            }
        }
        return first(latest.values().stream());
    }

    private static List<List<Node>> denials(Facts facts, List<Claim> claims) {
        Node denied = Isnad.scale("polarity-denied");
        return first(claims.stream()
                .filter(claim -> claim.predicate()
                                .map(Panel::name)
                                .filter(Listing.SUPPORT::contains)
                                .isPresent()
                        && claim.one(Isnad.OBJECT).isPresent()
                        && claim.all(Isnad.POLARITY).contains(denied)
                        && claim.all(Isnad.STATUS).contains(Isnad.ACCEPTED))
                .map(claim -> new Row(issued(claim, facts), List.of(claim.node()))));
    }

    private static List<List<Node>> contradictions(Facts facts, List<Claim> claims) {
        Map<Node, Claim> known = claims.stream().collect(Collectors.toMap(Claim::node, claim -> claim));
        return first(claims.stream().flatMap(claim -> claim.all(Isnad.DISAGREES_WITH).stream()
                .filter(other ->
                        known.containsKey(other) && claim.node().getURI().compareTo(other.getURI()) < 0)
                .map(other -> new Row(issued(claim, facts), List.of(claim.node(), other)))));
    }

    private static Optional<LocalDate> issued(Claim claim, Facts facts) {
        return claim.source()
                .flatMap(source -> facts.text(source, Isnad.ISSUED_LATEST))
                .map(LocalDate::parse);
    }

    private static List<List<Node>> first(Stream<Row> rows) {
        return rows.sorted(Row.NEWEST_FIRST).limit(SHOWN).map(Row::claims).toList();
    }

    /** A row and the day by which rows are ordered. */
    private record Row(Optional<LocalDate> day, List<Node> claims) {

        static final Comparator<Row> NEWEST_FIRST = Comparator.comparing(
                        (Row row) -> row.day.map(LocalDate::toEpochDay).orElse(Long.MIN_VALUE))
                .reversed()
                .thenComparing(row -> row.claims.stream().map(Node::getURI).collect(Collectors.joining("\n")));
    }
}
