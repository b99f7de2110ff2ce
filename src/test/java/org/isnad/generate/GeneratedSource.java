package org.isnad.generate;

import java.time.LocalDate;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * A source.
 *
 * @param slug the end of its IRI
 * @param like the real one in whose shape it is made
 * @param focus a number from 0 to 1; a source speaks mostly of groups whose number is near
 * @param issued the day on which it was issued, or read if it is not dated
 */
record GeneratedSource(String slug, Profile.SourceShape like, double focus, LocalDate issued) {

    Node node() {
        return NodeFactory.createURI(Isnad.BASE + "source/" + slug);
    }

    Node graph() {
        return Graphs.ofSource(slug);
    }

    int claims() {
        return like.claims();
    }
}
