package org.isnad.release.describe;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/** A made-up release: two claims of one source, a direct statement, four files. */
final class MadeUp {

    static final String HASH = "ab".repeat(32);

    private static final String DATA = """
            PREFIX isnad: <https://w3id.org/isnad/ontology#>
            PREFIX claim: <https://w3id.org/isnad/claim/>
            PREFIX graph: <https://w3id.org/isnad/graph/>
            PREFIX organization: <https://w3id.org/isnad/organization/>
            PREFIX source: <https://w3id.org/isnad/source/>
            PREFIX dct: <http://purl.org/dc/terms/>
            PREFIX dqv: <http://www.w3.org/ns/dqv#>
            PREFIX release: <https://w3id.org/isnad/release/>
            PREFIX void: <http://rdfs.org/ns/void#>
            PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
            PREFIX owl: <http://www.w3.org/2002/07/owl#>

            GRAPH <https://w3id.org/isnad/graph/source/s> {
              source:s a isnad:Report .
              claim:s-1 a isnad:Claim ; isnad:source source:s ; isnad:subject organization:a ;
                isnad:predicate isnad:partOf ; isnad:object organization:b ;
                isnad:beginLatest "2012-03-31"^^xsd:date ; isnad:endEarliest "2012-03-01"^^xsd:date .
              claim:s-2 a isnad:Claim ; isnad:source source:s ; isnad:beginEarliest "1999-01-01"^^xsd:date .
            }
            graph:entities { organization:a a isnad:Organization . organization:b a isnad:Organization . }
            graph:direct { organization:a isnad:partOf organization:b . }
            graph:ontology { isnad:partOf a owl:ObjectProperty . }
            graph:release {
              graph:entities dct:license <https://creativecommons.org/publicdomain/zero/1.0/> .
              <https://w3id.org/isnad/graph/source/s> dct:license <https://creativecommons.org/licenses/by/4.0/> .
              release:measurement\\/claims a dqv:QualityMeasurement ; dqv:isMeasurementOf release:metric\\/claims ;
                dqv:computedOn <https://w3id.org/isnad/dataset> ; dqv:value 2 .
              release:metric\\/claims a dqv:Metric .
              release:measurement\\/claims\\/organization\\/a a dqv:QualityMeasurement ;
                dqv:computedOn organization:a ; dqv:value 1 .
            }
            """;

    private static final ReleaseRecord.Earlier EARLIER =
            new ReleaseRecord.Earlier("1.0.0", LocalDate.of(2025, 1, 2), "cd".repeat(32));

    private MadeUp() {}

    static Material material() {
        return material(quads(), true);
    }

    static Material first() {
        return material(quads(), false);
    }

    /** The same, put together in another order. */
    static Material shuffled(int seed) {
        List<Quad> quads = new ArrayList<>(quads());
        Collections.shuffle(quads, new Random(seed));
        return material(quads, true);
    }

    static List<WrittenPart> written() {
        return List.of(
                written("rdf/isnad.nq", "application/n-quads", "All statements", Part.Role.DATA, true),
                written("views/prov.ttl", "text/turtle", "A view", Part.Role.DATA, true),
                written("tables/claims.csv", "text/csv; header=present", "Claims", Part.Role.DATA, false),
                written("ftm/entities.ftm.json", "application/x-ndjson", "FollowTheMoney", Part.Role.DATA, true),
                written("vocabulary/ontology.html", "text/html", "The ontology", Part.Role.VOCABULARY, false));
    }

    /** The text of a file of the description of the made-up release. */
    static String text(DescriptionFile file) {
        return text(file, material());
    }

    static String text(DescriptionFile file, Material material) {
        Part part = Descriptions.of(material, written()).stream()
                .filter(candidate -> candidate.path().equals(file.path()))
                .findFirst()
                .orElseThrow();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            part.content().writeTo(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Graph turtle(DescriptionFile file) {
        return RDFParser.fromString(text(file), Lang.TURTLE).toGraph();
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    private static WrittenPart written(String path, String type, String title, Part.Role role, boolean packed) {
        Optional<String> standard =
                type.contains("quads") ? Optional.of("https://www.w3.org/TR/n-quads/") : Optional.empty();
        Part part = new Part(path, type, title, role, standard, packed, out -> {});
        return new WrittenPart(part, 120, "0f".repeat(32), packed ? 900 : 120);
    }

    private static List<Quad> quads() {
        DatasetGraph read = RDFParser.fromString(DATA, Lang.TRIG).toDatasetGraph();
        List<Quad> quads = new ArrayList<>(read.stream().toList());
        read.stream()
                .filter(quad -> !quad.getGraph().getURI().endsWith("/release"))
                .map(quad -> Quad.create(Quad.defaultGraphIRI, quad.asTriple()))
                .forEach(quads::add);
        return quads;
    }

    private static Material material(List<Quad> quads, boolean second) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        quads.forEach(dataset::add);
        ReleaseRecord record = new ReleaseRecord(
                "1.1.0", LocalDate.of(2026, 2, 3), HASH, second ? Optional.of(EARLIER) : Optional.empty());
        return new Material(
                dataset,
                record,
                "1.1.0",
                List.of(
                        new Material.Input("data/sources/s.ttl", "11".repeat(32)),
                        new Material.Input("data/entities/all.ttl", "22".repeat(32))));
    }
}
