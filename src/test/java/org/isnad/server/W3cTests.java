package org.isnad.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.graph.GNode;
import org.apache.jena.sparql.util.graph.GraphList;
import org.apache.jena.vocabulary.RDF;

/** W3C's tests of SPARQL 1.0 and 1.1, as their manifests list them. */
final class W3cTests {

    /** The folders of SPARQL 1.1. */
    static final String SPARQL_11 = "testcases-sparql-1.1-w3c/";

    /** The folders of SPARQL 1.0. */
    static final String SPARQL_10 = "testcases-sparql-1.0-w3c/data-r2/";

    /** Under this address the files are taken to be, for the resolution of relative IRIs. */
    private static final String BASE = "http://w3c.example/";

    private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    /**
     * A test.
     *
     * @param name its folder and its name in the manifest
     * @param type the local name of its class
     * @param query the address of the query
     * @param data addresses of what the default graph holds
     * @param graphs addresses of named graphs, which are their names as well
     * @param result the address of the expected answer, if it has one
     */
    record Case(
            String name, String type, String query, List<String> data, List<String> graphs, Optional<String> result) {

        /** The text of the query, with the address of its file as its base. */
        String text() {
            return "BASE <" + query + ">\n" + W3cTests.text(query);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    private W3cTests() {}

    /** The tests of folders, in the order of their manifests. */
    static Stream<Case> in(String suite, String... folders) {
        return Stream.of(folders).flatMap(folder -> manifest(suite + folder).stream());
    }

    /** A file of the tests. */
    static InputStream open(String address) {
        String path = address.substring(BASE.length());
        InputStream in = W3cTests.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IllegalArgumentException("no test file " + path);
        }
        return in;
    }

    static String text(String address) {
        try (InputStream in = open(address)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Case> manifest(String folder) {
        String address = BASE + folder + "/manifest.ttl";
        Graph manifest = GraphFactory.createDefaultGraph();
        RDFParser.source(open(address)).base(address).lang(Lang.TURTLE).parse(manifest);
        String last = folder.substring(folder.lastIndexOf('/') + 1);
        List<Case> cases = new ArrayList<>();
        Node entries = only(manifest, Node.ANY, MF + "entries").orElseThrow();
        for (Node test : GraphList.members(new GNode(manifest, entries))) {
            Optional<Node> type = only(manifest, test, RDF.type.getURI());
            Optional<Node> action = only(manifest, test, MF + "action");
            if (type.isEmpty() || action.isEmpty()) {
                continue;
            }
            Node query = only(manifest, action.get(), QT + "query").orElse(action.get());
            cases.add(new Case(
                    last + "/" + test.getLocalName(),
                    type.get().getLocalName(),
                    query.isURI() ? query.getURI() : "",
                    all(manifest, action.get(), QT + "data"),
                    all(manifest, action.get(), QT + "graphData"),
                    only(manifest, test, MF + "result").filter(Node::isURI).map(Node::getURI)));
        }
        return cases;
    }

    private static Optional<Node> only(Graph graph, Node subject, String predicate) {
        return graph.stream(subject, NodeFactory.createURI(predicate), Node.ANY)
                .findFirst()
                .map(triple -> triple.getObject());
    }

    private static List<String> all(Graph graph, Node subject, String predicate) {
        return graph.stream(subject, NodeFactory.createURI(predicate), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(Node::isURI)
                .map(Node::getURI)
                .toList();
    }
}
