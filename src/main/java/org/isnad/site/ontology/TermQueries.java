package org.isnad.site.ontology;

import org.isnad.model.Isnad;
import org.isnad.vocabulary.Term;
import org.isnad.vocabulary.Usage;

/** The questions behind the numbers of a term's page. */
final class TermQueries {

    private static final String NOT_OF_THE_VOCABULARY = """
              FILTER NOT EXISTS { GRAPH <%1$sgraph/ontology> { ?thing ?any ?value1 } }
              FILTER NOT EXISTS { GRAPH <%1$sgraph/scales> { ?thing ?any ?value2 } }
            """.formatted(Isnad.BASE);

    private TermQueries() {}

    /** The places at which a term is used in some way. */
    static String of(Term term, Usage.Way way) {
        String name = "<" + term.iri() + ">";
        return switch (way) {
            case INSTANCES ->
                "SELECT ?thing {\n  { ?thing a " + name + " }\n  UNION "
                        + graph("derivations", "?thing a " + name)
                        + "\n}";
            case CONCEPTS -> "SELECT ?concept { ?concept skos:inScheme " + name + " }";
            case STATEMENTS_ABOUT ->
                "SELECT ?thing ?property {\n  ?thing ?property " + name + "\n" + NOT_OF_THE_VOCABULARY + "}";
            case DERIVATIONS_ABOUT ->
                "SELECT ?derivation ?property { " + graph("derivations", "?derivation ?property " + name) + " }";
            case CLAIMS -> "SELECT ?claim { ?claim isnad:predicate " + name + " }";
            case DIRECT -> "SELECT ?thing ?value { " + graph("direct", "?thing " + name + " ?value") + " }";
            case CONCLUSIONS -> "SELECT ?thing ?value { " + graph("inferred", "?thing " + name + " ?value") + " }";
            case STATEMENTS -> "SELECT ?thing ?value {\n  ?thing " + name + " ?value\n" + NOT_OF_THE_VOCABULARY + "}";
            case DERIVATIONS ->
                "SELECT ?derivation ?value { " + graph("derivations", "?derivation " + name + " ?value") + " }";
            case VOCABULARY ->
                "SELECT ?term ?value {\n  " + graph("ontology", "?term " + name + " ?value")
                        + "\n  UNION "
                        + graph("scales", "?term " + name + " ?value")
                        + "\n}";
        };
    }

    private static String graph(String name, String pattern) {
        return "{ GRAPH <" + Isnad.BASE + "graph/" + name + "> { " + pattern + " } }";
    }
}
