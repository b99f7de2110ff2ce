package org.isnad.release.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Version;
import org.isnad.publish.Snapshot;
import org.isnad.release.Content;
import org.isnad.release.DataHash;
import org.isnad.release.DescribedParts;
import org.isnad.release.Disk;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.ReleaseFolder;
import org.isnad.release.ReleaseRecord;
import org.isnad.release.WrittenPart;

/**
 * Makes releases that are as they should be, or not.
 *
 * @param releases the folder that holds them
 */
record Forge(Path releases) {

    static final DatasetGraph DATA = data("a");
    static final String HASH = DataHash.of(DATA);

    private static DatasetGraph data(String name) {
        DatasetGraph dataset = DatasetGraphFactory.createGeneral();
        Node thing = NodeFactory.createURI("http://a.example/" + name);
        for (Node graph :
                List.of(Graphs.ENTITIES, Graphs.DIRECT, Graphs.INFERRED, Graphs.DERIVATIONS, Graphs.RELEASE)) {
            dataset.add(graph, thing, graph, NodeFactory.createLiteralString(name));
        }
        return dataset;
    }

    static Content text(String text) {
        return out -> out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    static Part rdf(String path, String mediaType, boolean packed, Content content) {
        return DescribedParts.part(path, mediaType, Part.Role.DATA, packed, content);
    }

    private static String turtle(String name, Node... graphs) {
        StringBuilder text = new StringBuilder();
        for (Node graph : graphs) {
            text.append("<http://a.example/%1$s> <%2$s> \"%1$s\" .%n".formatted(name, graph.getURI()));
        }
        return text.toString();
    }

    /** Every form of the data, of which one may say something else. */
    static List<Part> forms(String odd) {
        UnaryOperator<String> name = path -> path.equals(odd) ? "b" : "a";
        List<Part> forms = new ArrayList<>();
        forms.add(rdf("rdf/isnad.trig", "application/trig", true, nquads(data(name.apply("isnad.trig")))));
        forms.add(rdf("rdf/claims.ttl", "text/turtle", true, text(turtle(name.apply("claims.ttl"), Graphs.ENTITIES))));
        forms.add(rdf("rdf/direct.ttl", "text/turtle", true, text(turtle(name.apply("direct.ttl"), Graphs.DIRECT))));
        forms.add(rdf(
                "rdf/inferred.ttl",
                "text/turtle",
                true,
                text(turtle(name.apply("inferred.ttl"), Graphs.INFERRED, Graphs.DERIVATIONS))));
        forms.add(rdf("rdf/isnad.jsonld", "application/ld+json", true, jsonLd(name.apply("isnad.jsonld"))));
        forms.add(DescribedParts.part(
                "snapshot/isnad.rt",
                "application/vnd.apache.thrift.binary",
                Part.Role.DESCRIPTION,
                false,
                out -> Snapshot.write(data(name.apply("isnad.rt")), Graphs.RELEASE, Graphs.inMemory(), out)));
        return forms;
    }

    /** N-Quads of a graph each, in the braces that TriG has around them. */
    private static Content nquads(DatasetGraph dataset) {
        return out -> {
            for (Node graph : (Iterable<Node>) dataset::listGraphNodes) {
                if (Graphs.isData(graph)) {
                    String name =
                            dataset.getGraph(graph).find().next().getObject().getLiteralLexicalForm();
                    text("<" + graph + "> { " + turtle(name, graph) + "}\n").writeTo(out);
                }
            }
        };
    }

    private static Content jsonLd(String name) {
        List<String> graphs = Stream.of(Graphs.ENTITIES, Graphs.DIRECT, Graphs.INFERRED, Graphs.DERIVATIONS)
                .map(graph -> "{\"@id\":\"%1$s\",\"@graph\":[{\"@id\":\"http://a.example/%2$s\",\"%1$s\":\"%2$s\"}]}"
                        .formatted(graph.getURI(), name))
                .toList();
        return text("[" + String.join(",", graphs) + "]");
    }

    Path release(UnaryOperator<String> spoil, List<Part> more) throws IOException {
        ReleaseRecord record = new ReleaseRecord("0.1.0", LocalDate.of(2026, 5, 3), HASH, Optional.empty());
        Material material = new Material(DATA, record, "1", List.of());
        DescribedParts parts = new DescribedParts(spoil, more);
        try (ReleaseFolder folder = ReleaseFolder.begin(releases, new Version("0.1.0"), Disk.plain())) {
            for (Part part : parts.data(material)) {
                folder.write(part);
            }
            List<WrittenPart> written = folder.written();
            for (Part part : parts.description(material, written)) {
                folder.write(part);
            }
            folder.seal(Optional.empty());
            folder.publish();
            return folder.target();
        }
    }

    Path sound() throws IOException {
        return release(UnaryOperator.identity(), forms("none"));
    }
}
