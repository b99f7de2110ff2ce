package org.isnad.network;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.isnad.model.Prefixes;

/** What is told of nodes and edges. Lists of IRIs are separated by spaces. */
final class Columns {

    private Columns() {}

    /** What tells which actor a row is about. */
    static List<Column<Actor>> ofActors() {
        return List.of(
                Column.text("label", Actor::label),
                Column.text("label_en", actor -> actor.english().orElse("")),
                Column.text("label_ar", actor -> actor.arabic().orElse("")),
                Column.text("kind", actor -> actor.kind().word()),
                Column.text("iri", actor -> actor.iri().getURI()));
    }

    /** The actor, and how it stands. */
    static List<Column<Standing>> ofNodes() {
        Stream<Column<Standing>> actor = ofActors().stream()
                .map(column -> new Column<>(
                        column.name(), column.type(), standing -> column.value().apply(standing.actor())));
        Stream<Column<Standing>> measures = Stream.of(
                Column.count("degree", Standing::degree),
                Column.number("degree_share", Standing::degreeShare),
                Column.number("betweenness", Standing::betweenness),
                Column.number("betweenness_share", Standing::betweennessShare));
        return Stream.concat(actor, measures).toList();
    }

    /** What a tie says and who says it. */
    static List<Column<Tie>> ofEdges(Words words) {
        return List.of(
                Column.text("label", tie -> words.of(tie.predicate())),
                Column.text("label_en", tie -> words.of(tie.predicate())),
                Column.text("label_ar", tie -> words.of(tie.predicate(), "ar")),
                Column.text("predicate", tie -> tie.predicate().getURI()),
                Column.text("roles", tie -> iris(tie.roles().stream())),
                Column.count("claim_count", tie -> tie.claims().size()),
                Column.count("witnesses", Tie::witnesses),
                Column.text("strongest_hedge", tie -> Prefixes.shorten(tie.strongestHedge())),
                Column.text("hedges", tie -> tie.claims().stream()
                        .map(claim -> Prefixes.shorten(claim.hedge()))
                        .collect(Collectors.joining(" "))),
                Column.text("claims", tie -> iris(tie.claims().stream().map(TieClaim::claim))),
                Column.text("sources", tie -> iris(tie.sources().stream())));
    }

    private static String iris(Stream<Node> nodes) {
        return nodes.map(Node::getURI).collect(Collectors.joining(" "));
    }
}
