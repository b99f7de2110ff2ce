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

/** Who leads whom in a record that is made up: two releases of it, of which the older knows of one leader less. */
final class MadeUpPosts {

    private static final String ALWAYS = """
            GRAPH graph:entities {
              organization:a a isnad:Organization ; skos:prefLabel "A"@en , "أ"@ar .
              organization:b a isnad:Organization ; skos:prefLabel "B"@en .
              organization:old a isnad:Organization ; dcterms:isReplacedBy organization:b .
              person:one a isnad:Person ; skos:prefLabel "One"@en , "واحد"@ar .
              person:two a isnad:Person ; skos:prefLabel "Two \\"2\\""@en .
            }
            GRAPH graph:scales { scale:role-leader isnad:commandRole true ; skos:prefLabel "leader"@en . }
            GRAPH <https://w3id.org/isnad/graph/source/s> {
              source:s a isnad:Report ; dcterms:title "A report"@en ; isnad:issuedLatest "2019-01-31"^^xsd:date .
              claim:s-one isnad:subject person:one ; isnad:predicate isnad:holdsPost ; isnad:object organization:a ;
                isnad:role scale:role-leader ; isnad:hedge scale:hedge-flat ; isnad:source source:s ;
                isnad:polarity scale:polarity-affirmed ; isnad:status scale:status-accepted ;
                isnad:beginLatest "2012-01-01"^^xsd:date ; isnad:endEarliest "2016-12-31"^^xsd:date .
              claim:s-ordinal isnad:subject organization:a ; isnad:predicate isnad:strength ; isnad:value 200 ;
                isnad:unit scale:unit-fighters ; isnad:hedge scale:hedge-flat ; isnad:source source:s ;
                isnad:attested "2018"^^edtf:EDTF .
              claim:s-name isnad:subject organization:a ; isnad:predicate isnad:knownAs ; isnad:value "ألف"@ar ;
                isnad:nameKind scale:name-own ; isnad:source source:s .
              claim:s-gone isnad:subject organization:a ; isnad:predicate isnad:rivalOf ; isnad:object organization:b .
            }
            GRAPH graph:curation {
              claim:s-gone isnad:status scale:status-withdrawn ; isnad:curatorNote "Misread."@en .
            }
            """;

    private static final String LATER = """
            GRAPH <https://w3id.org/isnad/graph/source/t> {
              source:t a isnad:Report ; dcterms:title "Another"@en ; isnad:issuedLatest "2021-01-31"^^xsd:date .
              claim:t-two isnad:subject person:two ; isnad:predicate isnad:holdsPost ; isnad:object organization:a ;
                isnad:role scale:role-leader ; isnad:hedge scale:hedge-reported ; isnad:source source:t ;
                isnad:polarity scale:polarity-affirmed ; isnad:status scale:status-accepted ;
                isnad:beginEarliest "2017-01-01"^^xsd:date ; isnad:beginLatest "2017-01-01"^^xsd:date ; isnad:endEarliest "2020-12-31"^^xsd:date .
            }
            """;

    private MadeUpPosts() {}

    /** A server over the newer release, which holds the older one as well. */
    static SampleServer serve() {
        Publication newer = publication("1.1.0", ALWAYS + LATER);
        Publication older = publication("1.0.0", ALWAYS);
        return new SampleServer(new Offer(
                newer,
                Renewal.NONE,
                List.of(new Offer.NamedRelease("1.1.0", newer), new Offer.NamedRelease("1.0.0", older)),
                Dumps.NONE));
    }

    private static Publication publication(String version, String statements) {
        StringBuilder trig = new StringBuilder();
        Prefixes.forQueries()
                .getMapping()
                .forEach((prefix, namespace) -> trig.append("PREFIX " + prefix + ": <" + namespace + ">\n"));
        trig.append("PREFIX dcat: <http://www.w3.org/ns/dcat#>\n").append(statements);
        trig.append("GRAPH graph:release { <https://w3id.org/isnad/release/" + version
                + "> dcat:isVersionOf <https://w3id.org/isnad/dataset> ; dcat:version \"" + version + "\" . }");
        DatasetGraph parsed = DatasetGraphFactory.create();
        RDFParser.fromString(trig.toString(), Lang.TRIG).parse(parsed);
        Packed.ontology().stream()
                .forEach(triple -> parsed.getGraph(Graphs.ONTOLOGY).add(triple));
        return new Publication(
                ServedDataset.of(parsed.stream(), Prefixes.forQueries()),
                Prefixes.forQueries(),
                "made-up-" + version,
                Instant.EPOCH);
    }
}
