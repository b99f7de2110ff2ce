package org.isnad.server.site;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.DCAT;
import org.isnad.model.Isnad;

/** Which release a dataset is. */
public final class ServedVersion {

    private static final Node IS_VERSION_OF = NodeFactory.createURI(DCAT.NS + "isVersionOf");
    private static final Node VERSION = NodeFactory.createURI(DCAT.NS + "version");

    private ServedVersion() {}

    /** The version that the dataset says it is; none for data that is in no release yet. */
    public static Optional<String> of(Graph defaultGraph) {
        return defaultGraph.stream(Node.ANY, IS_VERSION_OF, Isnad.DATASET)
                .map(Triple::getSubject)
                .flatMap(release -> defaultGraph.stream(release, VERSION, Node.ANY))
                .map(version -> version.getObject().getLiteralLexicalForm())
                .sorted()
                .findFirst();
    }
}
