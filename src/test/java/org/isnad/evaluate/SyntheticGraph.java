package org.isnad.evaluate;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.publish.ServedDataset;

/** A graph made to make questions expensive: everybody is tied to everybody else, and each has a few texts. */
public final class SyntheticGraph {

    private static final int NODES = 150;
    private static final int TEXTS = 40;

    private SyntheticGraph() {}

    static DatasetGraph dataset() {
        return ServedDataset.of(quads(), PrefixMapFactory.create());
    }

    /** Its statements, each in a named graph. */
    public static Stream<Quad> quads() {
        Stream<Quad> ties = IntStream.range(0, NODES).boxed().flatMap(i -> IntStream.range(0, NODES)
                .mapToObj(j -> quad(i, node("p"), node("" + j))));
        Stream<Quad> texts = IntStream.range(0, NODES).boxed().flatMap(i -> IntStream.range(0, TEXTS)
                .mapToObj(j -> quad(i, node("text"), NodeFactory.createLiteralString("text " + i + " " + j))));
        return Stream.concat(ties, texts);
    }

    private static Quad quad(int subject, Node predicate, Node object) {
        return Quad.create(node("graph" + subject % 3), node("" + subject), predicate, object);
    }

    private static Node node(String name) {
        return NodeFactory.createURI("urn:x:" + name);
    }
}
