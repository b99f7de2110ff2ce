package org.isnad.server.site;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Isnad;
import org.isnad.publish.SortedTurtle;
import org.isnad.server.sparql.GraphWriter;
import org.isnad.thing.Description;

/**
 * A document of data: the description of a thing, and what the document itself is. Without the statements on the document
 * it is the answer to DESCRIBE.
 */
public final class DataDocument {

    private static final Node LICENSE = NodeFactory.createURI(Links.LICENSE);

    private DataDocument() {}

    /**
     * The document on a thing; empty if the dataset holds nothing on it.
     *
     * @param dataset all that is served, or a view on it
     * @param query the undecoded parameters that chose it, which the name of the document has as well
     */
    public static Graph of(DatasetGraph dataset, ThingPath thing, String query) {
        Graph graph = Description.of(dataset, thing.node());
        if (graph.isEmpty()) {
            return graph;
        }
        Node document = NodeFactory.createURI(
                Isnad.BASE + DataPath.BEGIN.substring(1) + thing.text() + (query.isEmpty() ? "" : "?" + query));
        graph.stream(Node.ANY, Isnad.SOURCE, Node.ANY)
                .map(Triple::getObject)
                .distinct()
                .toList()
                .forEach(source -> graph.add(document, DCTerms.source.asNode(), source));
        graph.add(document, RDF.type.asNode(), FOAF.Document.asNode());
        graph.add(document, FOAF.primaryTopic.asNode(), thing.node());
        graph.add(document, DCTerms.isPartOf.asNode(), Isnad.DATASET);
        graph.add(document, DCTerms.license.asNode(), LICENSE);
        return graph;
    }

    /** The graph as a file; Turtle is sorted wherever there are no blank nodes. */
    public static byte[] write(Graph graph, DataFormat format, PrefixMap prefixes) {
        PrefixMap known = PrefixMapFactory.create(prefixes);
        known.add("foaf", FOAF.NS);
        if (format == DataFormat.TURTLE && graph.stream().noneMatch(DataDocument::hasBlank)) {
            return SortedTurtle.of(graph, known).getBytes(StandardCharsets.UTF_8);
        }
        graph.getPrefixMapping().setNsPrefixes(known.getMapping());
        return GraphWriter.bytes(graph, format.format());
    }

    private static boolean hasBlank(Triple triple) {
        return triple.getSubject().isBlank() || triple.getObject().isBlank();
    }
}
