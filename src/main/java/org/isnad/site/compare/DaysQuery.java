package org.isnad.site.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;

/** The question behind a comparison of two days: the claims that may hold on either, and on which of them. */
final class DaysQuery {

    private static final List<String> BOUNDS = List.of("beginEarliest", "beginLatest", "endEarliest", "endLatest");

    private DaysQuery() {}

    static String of(LocalDate first, LocalDate second, Optional<Node> thing) {
        String about = thing.map(Node::getURI)
                .map(iri -> "  { ?claim isnad:subject <" + iri + "> } UNION { ?claim isnad:object <" + iri + "> }\n")
                .orElse("");
        String bounds = BOUNDS.stream()
                .map(bound -> "  OPTIONAL { ?claim isnad:" + bound + " ?" + bound + " }\n")
                .collect(Collectors.joining());
        String dated = BOUNDS.stream().map(bound -> "bound(?" + bound + ")").collect(Collectors.joining(" || "));
        return "SELECT DISTINCT ?claim ?subject ?predicate ?object ?polarity ?source ?onFirst ?onSecond {\n" + about
                + "  ?claim isnad:source ?source; isnad:subject ?subject; isnad:predicate ?predicate;\n"
                + "    isnad:polarity ?polarity.\n"
                + "  OPTIONAL { ?claim isnad:object|isnad:value|isnad:dateValue|isnad:objectText ?object }\n"
                + "  FILTER NOT EXISTS { ?claim isnad:nameMark scale:name-misprint }\n"
                + bounds
                + "  FILTER(" + dated + ")\n"
                + "  BIND(" + possibleOn(first) + " AS ?onFirst)\n"
                + "  BIND(" + possibleOn(second) + " AS ?onSecond)\n"
                + "  FILTER(?onFirst || ?onSecond)\n} ORDER BY ?subject ?predicate ?object ?claim";
    }

    private static String possibleOn(LocalDate day) {
        String date = "\"" + day + "\"^^xsd:date";
        return "(!bound(?beginEarliest) || ?beginEarliest <= " + date + ") && (!bound(?endLatest) || " + date
                + " <= ?endLatest)";
    }
}
