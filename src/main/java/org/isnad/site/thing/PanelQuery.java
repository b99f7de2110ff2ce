package org.isnad.site.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.isnad.site.data.Panel;
import org.isnad.thing.Description;

/** The question behind a panel, in SPARQL, with the prefixes that the endpoint knows. */
final class PanelQuery {

    private static final String COLUMNS = """
              ?claim isnad:subject ?subject; isnad:source ?source; isnad:hedge ?hedge; isnad:locator ?locator.
              OPTIONAL { ?claim isnad:object|isnad:value|isnad:dateValue|isnad:objectText ?object }
              OPTIONAL { ?claim isnad:when|isnad:attested ?date }
            }""";

    private PanelQuery() {}

    static String of(Panel panel, Node thing) {
        if (panel.equals(Panel.NAMING)) {
            return beside(thing);
        }
        List<String> ways = new ArrayList<>();
        if (!panel.forward().isEmpty()) {
            ways.add(way("subject", thing, panel.forward()));
        }
        if (!panel.inverse().isEmpty()) {
            ways.add(way("object", thing, panel.inverse()));
        }
        return "SELECT * {\n  " + String.join(" UNION\n  ", ways) + "\n" + COLUMNS;
    }

    /** Every claim that names a thing beside its subject and its object. */
    private static String beside(Node thing) {
        String properties = Description.BESIDE.stream()
                .map(property -> "isnad:" + Panel.name(property))
                .collect(Collectors.joining("|"));
        String name = "<" + thing.getURI() + ">";
        return "SELECT DISTINCT * {\n  ?claim " + properties + " " + name + "; isnad:predicate ?predicate.\n"
                + "  FILTER NOT EXISTS { ?claim isnad:subject|isnad:object " + name + " }\n" + COLUMNS;
    }

    /** Every claim that was read from a source. */
    static String ofSource(Node source) {
        return "SELECT * {\n  ?claim isnad:source <" + source.getURI() + ">; isnad:predicate ?predicate.\n" + COLUMNS;
    }

    /** The turns of a thing, and those of the things that they name. */
    static String ofLineage(Node thing, List<String> predicates) {
        String own = "<" + thing.getURI() + ">";
        String names = predicates.stream().map(name -> "isnad:" + name).collect(Collectors.joining(" "));
        return "SELECT DISTINCT ?claim ?subject ?predicate ?object ?source ?hedge ?locator ?date {\n  VALUES ?predicate { "
                + names + " }\n  { SELECT DISTINCT ?near {\n"
                + "    VALUES ?turn { " + names + " }\n    { BIND(" + own + " AS ?near) } UNION\n"
                + "    { ?first isnad:predicate ?turn; isnad:subject " + own + "; isnad:object ?near } UNION\n"
                + "    { ?first isnad:predicate ?turn; isnad:object " + own + "; isnad:subject ?near } } }\n"
                + "  ?claim isnad:predicate ?predicate; isnad:subject|isnad:object ?near.\n" + COLUMNS;
    }

    /** All that is said with this subject. */
    static String ofThing(Node thing) {
        return "SELECT ?property ?value { <" + thing.getURI() + "> ?property ?value }";
    }

    private static String way(String role, Node thing, List<String> predicates) {
        return "{ VALUES ?predicate { "
                + predicates.stream().map(name -> "isnad:" + name).collect(Collectors.joining(" "))
                + " } ?claim isnad:" + role + " <" + thing.getURI() + ">; isnad:predicate ?predicate }";
    }
}
