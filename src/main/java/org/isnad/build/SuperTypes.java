package org.isnad.build;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Writes out the classes above the one that a curator gives, so that {@code ?claim a isnad:Claim} finds claims of every
 * class without reasoning.
 */
final class SuperTypes {

    private SuperTypes() {}

    static void addTo(Graph graph, Vocabulary vocabulary) {
        List<Triple> types = graph.find(null, RDF.type.asNode(), null).toList();
        for (Triple type : types) {
            vocabulary
                    .superclasses(type.getObject())
                    .forEach(above -> graph.add(type.getSubject(), type.getPredicate(), above));
        }
    }
}
