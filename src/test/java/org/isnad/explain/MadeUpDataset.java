package org.isnad.explain;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.build.Build;
import org.isnad.infer.Inference;
import org.isnad.infer.Inferred;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.CuratedText;
import org.isnad.read.DataFolder;
import org.isnad.read.FileKind;
import org.isnad.read.Packed;
import org.isnad.read.Reading;

/** A made-up dataset as it is served: one source, a few entities, the claims of a test, and what follows from them. */
final class MadeUpDataset {

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final String ENTITIES = """
            organization:a a isnad:Organization ; skos:prefLabel "Alpha"@en, "ألفا"@ar .
            organization:b a isnad:Organization ; skos:prefLabel "Beta"@en .
            organization:c a isnad:Organization ; skos:prefLabel "جيم"@ar .
            person:p a isnad:Person ; skos:prefLabel "Zayd"@en .
            set:s a isnad:GroupSet ; skos:prefLabel "a set"@en .
            event:resistance-1980s-1990s a isnad:Event ; skos:prefLabel "the fight"@en .
            """;

    private static final String SOURCE = """
            source:made-up-2010 a isnad:Report ; dcterms:title "A made-up report"@en ; dcterms:publisher "A publisher" ;
                isnad:issued "2010-05-01"^^edtf:EDTF ; isnad:tier scale:tier-press .
            """;

    private MadeUpDataset() {}

    /**
     * The dataset of these claims.
     *
     * @param claims Turtle; {@code CLAIM 1 organization:a isnad:partOf organization:b} begins {@code claim:made-up-2010-1},
     *     with a hedge and locator to follow
     * @param curation Turtle of judgements
     */
    static DatasetGraph of(String claims, String curation) {
        String turtle = claims.replaceAll(
                "CLAIM (\\w+) (\\S+) (\\S+) (\\S+)",
                "claim:made-up-2010-$1 a isnad:Claim ; isnad:locator \"p. $1\" ; isnad:subject $2 ; isnad:predicate $3 ;"
                        + " isnad:object $4");
        Reading reading = DataFolder.read(List.of(
                text(FileKind.ENTITIES, "all", ENTITIES),
                text(FileKind.SOURCES, "made-up-2010", SOURCE + turtle),
                text(FileKind.CURATION, "judgements", curation)));
        DatasetGraph dataset = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .dataset();
        Inferred inferred = Inference.over(dataset);
        dataset.addGraph(Graphs.DERIVATIONS, inferred.derivations());
        dataset.addGraph(Graphs.INFERRED, inferred.triples());
        return ServedDataset.of(dataset.stream(), Prefixes.forQueries());
    }

    static Explanation explain(String claims, String statement, int proofs) {
        return explain(of(claims, ""), statement, proofs);
    }

    static Explanation explain(DatasetGraph dataset, String statement, int proofs) {
        String[] words = statement.split(" ", 3);
        return Explanation.of(dataset, Names.of(dataset).statement(words[0], words[1], words[2]), proofs);
    }

    private static CuratedText text(FileKind kind, String slug, String body) {
        return new CuratedText(kind, slug + ".ttl", slug, HEAD + body);
    }
}
