package org.isnad.release.rdf;

import java.util.List;
import java.util.Optional;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.publish.SortedTurtle;
import org.isnad.release.Content;
import org.isnad.release.DataHash;
import org.isnad.release.Material;
import org.isnad.release.Part;

/** The files of a release that are RDF: the data whole and in shares, views in other vocabularies, and the context of JSON-LD. */
public final class RdfParts {

    private static final String TURTLE = "text/turtle";

    private RdfParts() {}

    /** All of them, in the order in which they are told. */
    public static List<Part> of(Material material) {
        DatasetGraph dataset = material.dataset();
        DatasetGraph data = DataGraphs.of(dataset);
        PrefixMap prefixes = DumpPrefixes.ofTheDataset();
        JsonLdContext context = JsonLdContext.of(dataset.getGraph(Graphs.ONTOLOGY));
        return List.of(
                data(
                        "rdf/isnad.nq",
                        "application/n-quads",
                        "The whole data, in canonical N-Quads",
                        "https://www.w3.org/TR/rdf-canon/",
                        DataHash.canonical(dataset)),
                data(
                        "rdf/isnad.trig",
                        "application/trig",
                        "The whole data, graph by graph, to be read by people",
                        "https://www.w3.org/TR/trig/",
                        out -> SortedTurtle.writeTrig(data, prefixes, out)),
                turtle(
                        "rdf/claims.ttl",
                        "Claims, sources, entities, scales, links and judgements, in one graph",
                        out -> SortedTurtle.write(DataGraphs.claims(dataset), prefixes, out)),
                turtle(
                        "rdf/direct.ttl",
                        "Direct triples: what accepted claims say without doubt of some time",
                        out -> SortedTurtle.write(DataGraphs.direct(dataset), prefixes, out)),
                turtle(
                        "rdf/inferred.ttl",
                        "What rules conclude, with every derivation",
                        out -> SortedTurtle.write(DataGraphs.inferred(dataset), prefixes, out)),
                data(
                        "rdf/isnad.jsonld",
                        "application/ld+json",
                        "The whole data as JSON-LD, one thing a line, with its context",
                        "https://www.w3.org/TR/json-ld11/",
                        out -> new JsonLdDump(context).write(data, out)),
                view("reified", "https://www.w3.org/TR/rdf12-turtle/", dataset),
                view("wikibase", "http://wikiba.se/ontology", dataset),
                view("prov", "https://www.w3.org/TR/prov-o/", dataset),
                new Part(
                        "vocabulary/context.jsonld",
                        "application/ld+json",
                        "The context of the JSON-LD",
                        Part.Role.VOCABULARY,
                        Optional.of("https://www.w3.org/TR/json-ld11/"),
                        false,
                        context::write));
    }

    private static Part view(String name, String conformsTo, DatasetGraph dataset) {
        OtherVocabulary view = OtherVocabulary.packed(name);
        return data("views/" + name + ".ttl", TURTLE, view.title(), conformsTo, out -> view.write(dataset, out));
    }

    private static Part turtle(String path, String title, Content content) {
        return data(path, TURTLE, title, "https://www.w3.org/TR/turtle/", content);
    }

    private static Part data(String path, String mediaType, String title, String conformsTo, Content content) {
        return new Part(path, mediaType, title, Part.Role.DATA, Optional.of(conformsTo), true, content);
    }
}
