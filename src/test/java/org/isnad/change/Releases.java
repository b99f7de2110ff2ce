package org.isnad.change;

import java.time.LocalDate;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Prefixes;

/** Two small releases: a claim is reworded, one goes, one comes, and so does a conclusion. */
final class Releases {

    private static final String BOTH = """
            graph:entities {
              organization:a skos:prefLabel "Group [A]"@en ; a isnad:Organization .
              organization:b skos:prefLabel "Group B"@en , "مجموعة ب"@ar ; a isnad:Organization .
            }
            graph:scales { scale:hedge-flat skos:prefLabel "flat"@en . scale:hedge-believed skos:prefLabel "believed"@en . }
            graph:ontology { isnad:hedge rdfs:label "hedge"@en . isnad:alliedWith rdfs:label "allied with"@en . }
            """;

    private static final String OLDER = BOTH + """
            <https://w3id.org/isnad/graph/source/s> {
              source:s a isnad:Report ; dcterms:title "A report"@en ; isnad:issued "2020" .
              claim:s-kept isnad:subject organization:a ; isnad:predicate isnad:alliedWith ; isnad:object organization:b ;
                isnad:source source:s ; isnad:hedge scale:hedge-believed ; isnad:polarity scale:polarity-affirmed .
              claim:s-gone isnad:subject organization:b ; isnad:predicate isnad:alliedWith ; isnad:object organization:a ;
                isnad:source source:s ; isnad:hedge scale:hedge-flat ; isnad:polarity scale:polarity-affirmed .
            }
            graph:inferred { organization:b isnad:alliedWith organization:a . }
            """;

    private static final String NEWER = BOTH + """
            <https://w3id.org/isnad/graph/source/s> {
              source:s a isnad:Report ; dcterms:title "A report"@en ; isnad:issued "2020" .
              claim:s-kept isnad:subject organization:a ; isnad:predicate isnad:alliedWith ; isnad:object organization:b ;
                isnad:source source:s ; isnad:hedge scale:hedge-flat ; isnad:polarity scale:polarity-affirmed .
              claim:s-new isnad:subject organization:a ; isnad:predicate isnad:alliedWith ; isnad:object organization:a ;
                isnad:source source:s ; isnad:hedge scale:hedge-flat ; isnad:polarity scale:polarity-denied ;
                isnad:note "a \\"quoted\\"\\nnote with ـ and 😀" .
            }
            graph:direct { organization:a isnad:alliedWith organization:b . }
            """;

    private Releases() {}

    static ComparedRelease older() {
        return ComparedRelease.of("0.1.0", LocalDate.of(2026, 1, 2), dataset(OLDER));
    }

    static ComparedRelease newer() {
        return ComparedRelease.of("0.2.0", LocalDate.of(2026, 3, 4), dataset(NEWER));
    }

    private static DatasetGraph dataset(String text) {
        StringBuilder trig = new StringBuilder("PREFIX graph: <https://w3id.org/isnad/graph/>\n");
        Prefixes.forQueries().getMapping().forEach((prefix, namespace) -> trig.append("PREFIX ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append(">\n"));
        return RDFParser.fromString(trig + text, Lang.TRIG).toDatasetGraph();
    }
}
