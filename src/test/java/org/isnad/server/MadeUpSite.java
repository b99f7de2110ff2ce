package org.isnad.server;

import java.time.Instant;
import java.util.List;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Prefixes;
import org.isnad.publish.ServedDataset;
import org.isnad.read.Packed;
import org.isnad.server.dump.Dumps;

/** A small build that is made up, with something withdrawn and something retired. */
final class MadeUpSite {

    private static final String STATEMENTS = """
            GRAPH graph:entities {
              organization:a a isnad:Organization ; rdfs:label "A"@en , "أ"@ar .
              organization:b a isnad:Organization ; rdfs:label "B"@en .
              organization:old a isnad:Organization ; rdfs:label "Old"@en ; dcterms:isReplacedBy organization:older .
              organization:older a isnad:Organization ; rdfs:label "Older"@en ; dcterms:isReplacedBy organization:a .
            }
            GRAPH <https://w3id.org/isnad/graph/source/s> {
              source:s a isnad:Report ; rdfs:label "A report"@en ; isnad:issuedLatest "2020-01-31"^^xsd:date .
              claim:s-one a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:alliedWith ;
                isnad:object organization:b ; isnad:source source:s ; isnad:hedge scale:hedge-flat ;
                isnad:polarity scale:polarity-affirmed ; isnad:status scale:status-accepted ;
                isnad:beginLatest "2019-12-31"^^xsd:date ; isnad:endEarliest "2019-01-01"^^xsd:date .
              claim:s-gone a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:rivalOf ;
                isnad:object organization:b ; isnad:source source:s ; isnad:hedge scale:hedge-flat .
            }
            GRAPH graph:curation {
              claim:s-gone isnad:status scale:status-withdrawn ; isnad:curatorNote "Misread."@en .
            }
            GRAPH graph:direct { organization:a isnad:alliedWith organization:b . }
            GRAPH graph:inferred { organization:b isnad:alliedWith organization:a . }
            GRAPH graph:derivations {
              derivation:d a isnad:Derivation ; isnad:rule "symmetry" ; isnad:premise claim:s-one .
            }
            """;

    private MadeUpSite() {}

    static DatasetGraph dataset() {
        return dataset(STATEMENTS);
    }

    private static DatasetGraph dataset(String statements) {
        StringBuilder trig = new StringBuilder();
        Prefixes.forQueries()
                .getMapping()
                .forEach((prefix, namespace) -> trig.append("PREFIX " + prefix + ": <" + namespace + ">\n"));
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.fromString(trig + statements, Lang.TRIG).parse(parsed);
        Packed.ontology().stream()
                .forEach(triple -> parsed.getGraph(Graphs.ONTOLOGY).add(triple));
        Packed.scales().stream()
                .forEach(triple -> parsed.getGraph(Graphs.SCALES).add(triple));
        return ServedDataset.of(parsed.stream(), Prefixes.forQueries());
    }

    /** Two releases, of which the later and served one has {@code claim:s-two} in the place of {@code claim:s-one}. */
    static SampleServer serveReleases() {
        Publication older = new Publication(dataset(), Prefixes.forQueries(), "older", Instant.EPOCH);
        Publication newer = new Publication(
                dataset(STATEMENTS.replace("claim:s-one", "claim:s-two")),
                Prefixes.forQueries(),
                "newer",
                Instant.EPOCH);
        return new SampleServer(new Offer(
                newer,
                Renewal.NONE,
                List.of(new Offer.NamedRelease("0.9.0", older), new Offer.NamedRelease("0.10.0", newer)),
                Dumps.NONE));
    }

    static SampleServer serve() {
        return new SampleServer(
                new Publication(dataset(), Prefixes.forQueries(), "made-up", Instant.EPOCH), Renewal.NONE);
    }
}
