package org.isnad.release.verify;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.isnad.model.Graphs;

/** A description in Turtle, of which each answer must be there, and be one. */
record Description(Graph graph) {

    static Description read(Path file) throws IOException {
        Graph graph = Graphs.inMemory();
        try {
            RDFParser.fromString(Files.readString(file), Lang.TURTLE)
                    .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
                    .parse(graph);
        } catch (RiotException | CharacterCodingException e) {
            throw new IllegalArgumentException("is no Turtle: " + e.getMessage(), e);
        }
        return new Description(graph);
    }

    Stream<Node> subjects(String property) {
        return graph.stream(Node.ANY, NodeFactory.createURI(property), Node.ANY).map(Triple::getSubject);
    }

    Stream<Node> objects(Node subject, String property) {
        return graph.stream(subject, NodeFactory.createURI(property), Node.ANY).map(Triple::getObject);
    }

    <T> T only(Stream<T> found, String what) {
        List<T> all = found.distinct().toList();
        if (all.size() != 1) {
            throw new IllegalArgumentException("gives " + (all.isEmpty() ? "no " : "more than one ") + what);
        }
        return all.get(0);
    }

    /** The one value of a property, without its type. */
    String text(Node subject, String property) {
        String name = property.substring(Math.max(property.lastIndexOf('#'), property.lastIndexOf('/')) + 1);
        return text(only(objects(subject, property), name + " of " + subject));
    }

    /** The value of a property that need not be there; else empty. */
    String optional(Node subject, String property) {
        return objects(subject, property).findAny().isEmpty() ? "" : text(subject, property);
    }

    static String text(Node node) {
        return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
}
