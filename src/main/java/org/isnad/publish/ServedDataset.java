package org.isnad.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;

/**
 * A build as a server holds it: in memory, read-only, with a default graph to ask without naming a graph.
 *
 * <p>The default graph is a copy of all named graphs but the inferred ones, without the statements about withdrawn
 * claims: its answers do not change when inference is added, and what was withdrawn is found only by naming its graph.
 * It is a copy because a view that unites the graphs at each question answers many times more slowly.
 */
public final class ServedDataset {

    private ServedDataset() {}

    /**
     * The dataset of a build.
     *
     * @param quads statements in named graphs
     * @throws IllegalArgumentException if a statement is in no named graph
     */
    public static DatasetGraph of(Stream<Quad> quads, PrefixMap prefixes) {
        GraphCollector graphs = new GraphCollector();
        quads.forEach(graphs::quad);
        return withCopiedDefault(graphs, prefixes);
    }

    /**
     * The dataset of these graphs, which are used as they are: nobody may change them from here on.
     *
     * @param named the named graphs of a build
     */
    public static DatasetGraph of(Map<Node, Graph> named, PrefixMap prefixes) {
        return withCopiedDefault(named, prefixes);
    }

    /**
     * The dataset of a stored build.
     *
     * @param build a file of N-Quads, or of RDF Thrift if its name ends in {@code .rt}, in which each statement is in a named
     *     graph
     * @throws IllegalArgumentException if a statement is in no named graph
     * @throws UnreadableGraphException if the file cannot be read or is not what its name says
     */
    public static DatasetGraph read(Path build, PrefixMap prefixes) {
        Lang lang = build.toString().endsWith(".rt") ? Lang.RDFTHRIFT : Lang.NQUADS;
        // The build wrote this file and its terms were checked then: checking them again doubles the start.
        return withCopiedDefault(
                parse(build, RDFParser.source(build).forceLang(lang).checking(false)), prefixes);
    }

    /**
     * Any RDF file as it is: its triples are the default graph, its named graphs stay what they are.
     *
     * @param file a file whose name ends as its RDF syntax has it
     * @throws UnreadableGraphException if the file cannot be read or does not parse
     */
    public static DatasetGraph asIs(Path file, PrefixMap prefixes) {
        Lang lang = RDFLanguages.filenameToLang(file.toString());
        if (!Files.isRegularFile(file)) {
            throw new UnreadableGraphException(file + ": no such file");
        }
        if (lang == null || lang.equals(Lang.JSONLD) || lang.equals(Lang.JSONLD11)) {
            // A JSON-LD context is fetched from wherever the file says, and nothing here reaches out.
            throw new UnreadableGraphException(file
                    + ": not a file of Turtle, TriG, N-Triples, N-Quads or RDF/XML by its ending (convert it first)");
        }
        GraphCollector graphs = parse(file, RDFParser.source(file).lang(lang));
        return immutable(graphs.unnamed(), graphs.named(), prefixes);
    }

    /** How many statements the dataset holds, those in several graphs counted in each; a copied default graph adds none. */
    public static long statements(DatasetGraph dataset) {
        long inNamed = 0;
        for (Node name : (Iterable<Node>) dataset::listGraphNodes) {
            inNamed += dataset.getGraph(name).size();
        }
        return inNamed > 0 ? inNamed : dataset.getDefaultGraph().size();
    }

    private static GraphCollector parse(Path file, RDFParserBuilder parser) {
        GraphCollector graphs = new GraphCollector();
        try {
            parser.errorHandler(new StopAtFirstError(file)).parse(graphs);
        } catch (RiotException cannotRead) {
            throw new UnreadableGraphException(file + ": " + cannotRead.getMessage());
        }
        return graphs;
    }

    private static DatasetGraph withCopiedDefault(GraphCollector graphs, PrefixMap prefixes) {
        if (!graphs.unnamed().isEmpty()) {
            throw new IllegalArgumentException("a build holds named graphs only, but this statement is in none: "
                    + graphs.unnamed().find().next());
        }
        return withCopiedDefault(graphs.named(), prefixes);
    }

    private static DatasetGraph withCopiedDefault(Map<Node, Graph> named, PrefixMap prefixes) {
        Set<Node> withdrawn = withdrawn(named);
        Graph copy = Graphs.inMemory();
        named.forEach((name, graph) -> {
            if (!name.equals(Graphs.INFERRED) && !name.equals(Graphs.DERIVATIONS)) {
                graph.stream()
                        .filter(triple -> !withdrawn.contains(triple.getSubject()))
                        .forEach(copy::add);
            }
        });
        return immutable(copy, named, prefixes);
    }

    private static Set<Node> withdrawn(Map<Node, Graph> graphs) {
        Set<Node> claims = new HashSet<>();
        graphs.values().forEach(graph -> graph.stream(Node.ANY, Isnad.STATUS, Isnad.WITHDRAWN)
                .map(Triple::getSubject)
                .forEach(claims::add));
        return claims;
    }

    private static DatasetGraph immutable(Graph unnamed, Map<Node, Graph> named, PrefixMap prefixes) {
        unnamed.getPrefixMapping().setNsPrefixes(prefixes.getMapping());
        return new ImmutableDataset(unnamed, named, prefixes);
    }
}
