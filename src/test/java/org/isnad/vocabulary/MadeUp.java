package org.isnad.vocabulary;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
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
import org.isnad.validate.RuleFiles;

/** A made-up record with two bodies, a man and three claims; and the vocabulary with terms that were never in it. */
final class MadeUp {

    static final Edition EDITION = new Edition("2.1.0", LocalDate.of(2031, 4, 5), Optional.of("2.0.0"));

    private static final String HEAD = Prefixes.asMap().entrySet().stream()
            .map(entry -> "@prefix " + entry.getKey() + ": <" + entry.getValue() + "> .\n")
            .collect(Collectors.joining());

    private static final String ENTITIES = """
            organization:a a isnad:Organization ; skos:prefLabel "Alpha"@en .
            organization:b a isnad:Organization ; skos:prefLabel "Beta"@en .
            organization:c a isnad:Organization ; skos:prefLabel "Gamma"@en .
            person:p a isnad:Person ; skos:prefLabel "Zayd"@en .
            """;

    private static final String SOURCE = """
            source:made-up-2010 a isnad:Report ; dcterms:title "A made-up report"@en ; isnad:tier scale:tier-press ;
                isnad:issued "2010-05-01"^^edtf:EDTF ; isnad:readAt <http://example.org/report> .
            claim:made-up-2010-1 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:partOf ;
                isnad:object organization:b ; isnad:locator "<b>p. 1</b>" ; isnad:hedge scale:hedge-flat ;
                isnad:attested "2010"^^edtf:EDTF .
            claim:made-up-2010-2 a isnad:Claim ; isnad:subject organization:b ; isnad:predicate isnad:partOf ;
                isnad:object organization:c ; isnad:locator "p. 2" ; isnad:hedge scale:hedge-believed ;
                isnad:attested "2010"^^edtf:EDTF ; isnad:note "a note that makes it longer"@en .
            claim:made-up-2010-3 a isnad:Claim ; isnad:subject organization:a ; isnad:predicate isnad:commandedBy ;
                isnad:object person:p ; isnad:locator "p. 3" ; isnad:hedge scale:hedge-flat ;
                isnad:attested "2010"^^edtf:EDTF .
            """;

    private MadeUp() {}

    /** The record as served, with what rules conclude; its statements come in another order if it is shuffled. */
    static DatasetGraph dataset(boolean shuffled) {
        Reading reading = DataFolder.read(List.of(
                new CuratedText(FileKind.ENTITIES, "all.ttl", "all", HEAD + ENTITIES),
                new CuratedText(FileKind.SOURCES, "made-up-2010.ttl", "made-up-2010", HEAD + SOURCE)));
        DatasetGraph built = Build.of(reading, reading.positions(), Packed.ontology(), Packed.scales())
                .dataset();
        Inferred inferred = Inference.over(built);
        List<Quad> quads = new ArrayList<>(Stream.of(
                        built.stream(),
                        quads(Graphs.DERIVATIONS, inferred.derivations()),
                        quads(Graphs.INFERRED, inferred.triples()))
                .flatMap(each -> each)
                .toList());
        if (shuffled) {
            Collections.reverse(quads);
        }
        return ServedDataset.of(quads.stream(), Prefixes.forQueries());
    }

    private static Stream<Quad> quads(Node name, Graph graph) {
        return graph.stream().map(triple -> Quad.create(name, triple));
    }

    /** The packed vocabulary with more terms. */
    static Vocabulary vocabularyWith(String turtle) {
        Graph graph = Packed.ontology();
        Packed.scales().stream().forEach(graph::add);
        RDFParser.fromString(HEAD + """
                        @prefix owl: <http://www.w3.org/2002/07/owl#> .
                        @prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
                        @prefix vs: <http://www.w3.org/2003/06/sw-vocab-status/ns#> .
                        """ + turtle, Lang.TURTLE).parse(graph);
        return Vocabulary.of(graph, RuleFiles.packed().shapes().values());
    }
}
