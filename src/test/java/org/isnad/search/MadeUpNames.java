package org.isnad.search;

import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** A small made-up dataset with names of every kind. */
final class MadeUpNames {

    private static final String DATASET = """
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            PREFIX claim: <https://w3id.org/isnad/claim/>
            PREFIX source: <https://w3id.org/isnad/source/>
            PREFIX organization: <https://w3id.org/isnad/organization/>
            PREFIX scale: <https://w3id.org/isnad/scale/>
            PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
            PREFIX graph: <https://w3id.org/isnad/graph/>
            GRAPH graph:entities {
                organization:a skos:prefLabel "Alpha Group"@en, "مجموعة ألفا"@ar .
                organization:b skos:prefLabel "Alpha Group Two"@en .
                organization:c skos:prefLabel "Alphabet"@en .
                organization:d skos:prefLabel "Gamma"@en .
                organization:e skos:prefLabel "Third Alpha Group"@en .
            }
            organization:a skos:prefLabel "Alpha Group"@en, "مجموعة ألفا"@ar .
            scale:alpha skos:prefLabel "alpha"@en .
            claim:1 isnad:predicate isnad:knownAs ; isnad:subject organization:a ; isnad:value "Alpha Group"@en ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:one .
            claim:1b isnad:predicate isnad:knownAs ; isnad:subject organization:c ; isnad:value "Alphabet"@ar-Latn ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:one .
            claim:2 isnad:predicate isnad:knownAs ; isnad:subject organization:d ; isnad:value "Gamam"@ar-Latn ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:one ; isnad:nameMark scale:name-misprint .
            claim:2b isnad:predicate isnad:knownAs ; isnad:subject organization:d ; isnad:value "Gamam"@ar-Latn ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:two .
            claim:3 isnad:predicate isnad:knownAs ; isnad:subject organization:d ; isnad:value "Denied Name"@en ;
                isnad:polarity scale:polarity-denied ; isnad:source source:one .
            claim:4 isnad:predicate isnad:knownAs ; isnad:subject organization:d ; isnad:value "Withdrawn Name"@en ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:one ; isnad:status scale:status-withdrawn .
            claim:5 isnad:predicate isnad:closeTo ; isnad:subject organization:b ; isnad:object organization:d ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:one .
            claim:6 isnad:predicate isnad:closeTo ; isnad:subject organization:b ; isnad:object organization:d ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:two .
            claim:7 isnad:predicate isnad:closeTo ; isnad:subject organization:e ; isnad:object organization:d ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:two .
            claim:8 isnad:predicate isnad:closeTo ; isnad:subject organization:e ; isnad:object organization:d ;
                isnad:polarity scale:polarity-affirmed ; isnad:source source:copy-of-two .
            source:copy-of-two isnad:derivedFromSource source:two .
            """;

    private MadeUpNames() {}

    /** A new dataset each time. */
    static DatasetGraph dataset() {
        DatasetGraph dataset = DatasetGraphFactory.create();
        RDFParser.fromString(DATASET, Lang.TRIG).parse(dataset);
        return dataset;
    }
}
