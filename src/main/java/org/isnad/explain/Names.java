package org.isnad.explain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.util.NodeFactoryExtra;
import org.apache.jena.vocabulary.RDF;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Nearest;
import org.isnad.model.Prefixes;
import org.isnad.model.UnknownNameException;

/** The names that a statement may have in it: prefixed names, or IRIs with or without angle brackets. */
public final class Names {

    private static final PrefixMap PREFIXES = Prefixes.forQueries();

    private final Graph entities;
    private final Graph scales;
    private final Graph ontology;

    private Names(DatasetGraph dataset) {
        this.entities = dataset.getGraph(Graphs.ENTITIES);
        this.scales = dataset.getGraph(Graphs.SCALES);
        this.ontology = dataset.getGraph(Graphs.ONTOLOGY);
    }

    /** The names of a dataset. */
    public static Names of(DatasetGraph dataset) {
        return new Names(dataset);
    }

    /**
     * The statement that three words make.
     *
     * @param object a name, or a literal as Turtle writes it, in quotes
     * @throws UnknownNameException for the first word that names nothing
     */
    public Triple statement(String subject, String predicate, String object) {
        return Triple.create(
                named("subject", subject, Stream.of(entities)),
                named("predicate", predicate, Stream.empty()),
                object.startsWith("\"") ? literal(object) : named("object", object, Stream.of(entities, scales)));
    }

    private Node named(String what, String name, Stream<Graph> graphs) {
        List<Node> known = (what.equals("predicate") ? properties() : graphs.flatMap(Names::things))
                .distinct()
                .toList();
        return Prefixes.expand(name)
                .filter(known::contains)
                .orElseThrow(() -> new UnknownNameException("unknown " + what + " " + name
                        + nearest(name, known)
                                .map(near -> " (did you mean " + near + "?)")
                                .orElse(
                                        what.equals("predicate")
                                                ? " (properties are listed in ontology/core.ttl; write isnad:commandedBy, or an IRI)"
                                                : " (things are listed in data/entities; write organization:kataib-hezbollah, or an"
                                                        + " IRI)")));
    }

    /** What claims may state, and what rules conclude. */
    private Stream<Node> properties() {
        return Stream.of(Isnad.CLAIMABLE, Isnad.INFERABLE)
                .flatMap(mark -> ontology.stream(Node.ANY, mark, Node.ANY))
                .filter(mark -> mark.getObject().getLiteralLexicalForm().equals("true"))
                .map(Triple::getSubject);
    }

    private static Stream<Node> things(Graph graph) {
        return graph.stream(Node.ANY, RDF.type.asNode(), Node.ANY).map(Triple::getSubject);
    }

    private static Node literal(String text) {
        try {
            return NodeFactoryExtra.parseNode(text, PREFIXES);
        } catch (RiotException e) {
            throw new UnknownNameException(
                    text + ": not a literal as Turtle writes it (such as '\"1983\"^^edtf:EDTF' or '\"Badr\"@en')");
        }
    }

    /** The known name that was probably meant. */
    private static Optional<String> nearest(String name, List<Node> known) {
        Map<String, List<String>> spellings = new TreeMap<>();
        known.forEach(node -> spellings.put(Prefixes.shorten(node), List.of(own(node.getURI()))));
        return Nearest.to(own(name), spellings);
    }

    /** What a name says beyond its prefix. */
    private static String own(String name) {
        String bare = name.replaceAll("[<>]", "");
        return bare.substring(
                        Math.max(bare.lastIndexOf(':'), Math.max(bare.lastIndexOf('/'), bare.lastIndexOf('#'))) + 1)
                .toLowerCase(Locale.ROOT);
    }
}
