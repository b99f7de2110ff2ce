package org.isnad.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterTTL;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;

/**
 * Turtle and TriG in one order: graphs, subjects, properties and values sorted, so that the same content gives the same
 * bytes. There must be no blank nodes. Triple terms (RDF 1.2) may stand as values.
 */
public final class SortedTurtle {

    /** The class comes first, as people read it. */
    private static final Comparator<Row> ORDER = Comparator.comparing((Row row) -> !row.isType())
            .thenComparing(Row::property)
            .thenComparing(Row::value);

    private final PrefixMap prefixes;
    private final NodeFormatter formatter;

    private SortedTurtle(PrefixMap prefixes) {
        this.prefixes = prefixes;
        this.formatter = new NodeFormatterTTL(null, prefixes);
    }

    /** One statement about a subject; its property as an IRI, its value as it is written. */
    private record Row(boolean isType, String property, String value) {}

    private interface Sink {
        void write(CharSequence text) throws IOException;
    }

    /** A graph without blank nodes, with these prefixes. */
    public static String of(Graph graph, PrefixMap prefixes) {
        StringBuilder turtle = new StringBuilder();
        try {
            new SortedTurtle(prefixes).write(graph, turtle::append);
        } catch (IOException e) {
            throw new IllegalStateException("text in memory cannot fail to be written", e);
        }
        return turtle.toString();
    }

    /** Writes a graph without blank nodes as Turtle. */
    public static void write(Graph graph, PrefixMap prefixes, OutputStream out) throws IOException {
        new SortedTurtle(prefixes).write(graph, sink(out));
    }

    /** Writes the named graphs of a dataset without blank nodes as TriG. */
    public static void writeTrig(DatasetGraph dataset, PrefixMap prefixes, OutputStream out) throws IOException {
        SortedTurtle writer = new SortedTurtle(prefixes);
        Sink sink = sink(out);
        writer.writePrefixes(sink);
        SortedMap<String, Node> names = new TreeMap<>();
        dataset.listGraphNodes().forEachRemaining(name -> names.put(name.getURI(), name));
        for (Node name : names.values()) {
            sink.write("\n" + writer.text(name) + " {\n");
            writer.writeSubjects(dataset.getGraph(name), sink);
            sink.write("}\n");
        }
    }

    private static Sink sink(OutputStream out) {
        return text -> out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void write(Graph graph, Sink sink) throws IOException {
        writePrefixes(sink);
        writeSubjects(graph, sink);
    }

    private void writePrefixes(Sink sink) throws IOException {
        for (Map.Entry<String, String> prefix : new TreeMap<>(prefixes.getMappingCopy()).entrySet()) {
            sink.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    private void writeSubjects(Graph graph, Sink sink) throws IOException {
        SortedMap<String, List<Triple>> subjects = graph.stream()
                .collect(Collectors.groupingBy(
                        triple -> triple.getSubject().getURI(), TreeMap::new, Collectors.toList()));
        for (List<Triple> triples : subjects.values()) {
            sink.write(block(triples));
        }
    }

    private String block(List<Triple> triples) {
        return triples.stream()
                .map(this::row)
                .sorted(ORDER)
                .map(row -> " " + property(row) + " " + row.value())
                .collect(
                        Collectors.joining(" ;\n   ", "\n" + text(triples.get(0).getSubject()), " .\n"));
    }

    private Row row(Triple triple) {
        return new Row(
                triple.getPredicate().equals(RDF.type.asNode()),
                triple.getPredicate().getURI(),
                text(triple.getObject()));
    }

    private String property(Row row) {
        if (row.isType()) {
            return "a";
        }
        StringWriterI text = new StringWriterI();
        formatter.formatURI(text, row.property());
        return text.toString();
    }

    private String text(Node node) {
        StringWriterI text = new StringWriterI();
        formatter.format(text, node);
        return text.toString();
    }
}
