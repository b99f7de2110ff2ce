package org.isnad.site.part;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/** Questions whose answers are the claims of a page with all that is said of each, one row for a claim. */
public final class ClaimsQuery {

    private static final List<String> COLUMNS = List.of(
            "count",
            "lower",
            "upper",
            "quantifier",
            "unit",
            "role",
            "polarity",
            "status",
            "hedge",
            "confidence",
            "saidBy",
            "when",
            "attested",
            "beginEarliest",
            "beginLatest",
            "endEarliest",
            "endLatest",
            "source",
            "locator");

    private ClaimsQuery() {}

    /** The claims about a thing and those about others that name it, but for names that are misprints. */
    public static String about(Node thing) {
        return of("{ ?claim isnad:subject <" + thing.getURI() + "> } UNION { ?claim isnad:object <" + thing.getURI()
                + "> }\n  FILTER NOT EXISTS { ?claim isnad:nameMark scale:name-misprint }");
    }

    /** Every claim that was read from one of these sources. */
    public static String ofSources(Node... sources) {
        return of("VALUES ?from { " + iris(List.of(sources)) + " }\n  ?claim isnad:source ?from.");
    }

    /** These claims; no question if there are none. */
    public static String of(Collection<Node> claims) {
        return claims.isEmpty() ? "" : of("VALUES ?claim { " + iris(claims) + " }");
    }

    private static String of(String pattern) {
        String columns = COLUMNS.stream().map(column -> " ?" + column).collect(Collectors.joining());
        String values = COLUMNS.stream()
                .map(column -> "  OPTIONAL { ?claim isnad:" + column + " ?" + column + " }\n")
                .collect(Collectors.joining());
        return "SELECT DISTINCT ?claim ?subject ?predicate ?object" + columns + " {\n  " + pattern
                + "\n  ?claim isnad:subject ?subject; isnad:predicate ?predicate.\n"
                + "  OPTIONAL { ?claim isnad:object|isnad:value|isnad:dateValue|isnad:objectText ?object }\n" + values
                + "} ORDER BY ?subject ?predicate ?object ?claim";
    }

    /** Shortened where they can be, for they stand in an address. */
    private static String iris(Collection<Node> nodes) {
        return nodes.stream()
                .map(node -> node.getURI().matches("\\Q" + Isnad.BASE + "\\E(claim|source)/[a-z0-9-]+")
                        ? node.getURI().substring(Isnad.BASE.length()).replace('/', ':')
                        : "<" + node.getURI() + ">")
                .collect(Collectors.joining(" "));
    }
}
