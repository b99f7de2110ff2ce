package org.isnad.publish;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * Triples in figures, as VoID tells them.
 *
 * @param size the number of triples
 * @param entities the number of instances of each class, by its IRI
 * @param triples the number of triples with each property, by its IRI
 * @param examples of each class the instance whose IRI comes first
 * @param subjects the number of distinct subjects
 * @param objects the number of distinct objects
 */
public record Partitions(
        long size,
        Map<String, Long> entities,
        Map<String, Long> triples,
        Map<String, String> examples,
        long subjects,
        long objects) {

    private static final String VOID = "http://rdfs.org/ns/void#";

    /** Counts these triples; one that comes twice, out of two graphs, is counted twice. */
    public static Partitions of(Stream<Triple> all) {
        Map<String, Set<Node>> instances = new HashMap<>();
        Map<String, Long> triples = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        all.forEach(triple -> {
            subjects.add(triple.getSubject());
            objects.add(triple.getObject());
            triples.merge(triple.getPredicate().getURI(), 1L, Long::sum);
            if (triple.getPredicate().equals(RDF.type.asNode())
                    && triple.getObject().isURI()) {
                String type = triple.getObject().getURI();
                instances.computeIfAbsent(type, any -> new HashSet<>()).add(triple.getSubject());
                if (triple.getSubject().isURI()) {
                    examples.merge(type, triple.getSubject().getURI(), (a, b) -> a.compareTo(b) <= 0 ? a : b);
                }
            }
        });
        Map<String, Long> entities = new TreeMap<>();
        instances.forEach((type, members) -> entities.put(type, (long) members.size()));
        long size = triples.values().stream().mapToLong(Long::longValue).sum();
        return new Partitions(size, entities, triples, examples, subjects.size(), objects.size());
    }

    /**
     * Tells the figures of a dataset, with a partition for each class and each property, and the vocabularies of its
     * properties.
     *
     * @param parts what the IRIs of the partitions begin with
     */
    public void describe(Node dataset, String parts, Graph out) {
        figure(out, dataset, "triples", size);
        figure(out, dataset, "distinctSubjects", subjects);
        figure(out, dataset, "distinctObjects", objects);
        figure(out, dataset, "classes", entities.size());
        figure(out, dataset, "properties", triples.size());
        entities.forEach((type, number) -> {
            Node part = part(parts, "class", type);
            out.add(dataset, term("classPartition"), part);
            out.add(part, term("class"), NodeFactory.createURI(type));
            figure(out, part, "entities", number);
        });
        TreeSet<String> vocabularies = new TreeSet<>();
        triples.forEach((property, number) -> {
            Node part = part(parts, "property", property);
            vocabularies.add(namespace(property));
            out.add(dataset, term("propertyPartition"), part);
            out.add(part, term("property"), NodeFactory.createURI(property));
            figure(out, part, "triples", number);
        });
        vocabularies.forEach(vocabulary -> out.add(dataset, term("vocabulary"), NodeFactory.createURI(vocabulary)));
    }

    private static void figure(Graph out, Node of, String name, long number) {
        out.add(of, term(name), NodeFactory.createLiteralDT(Long.toString(number), XSDDatatype.XSDinteger));
    }

    private static Node part(String parts, String kind, String name) {
        return NodeFactory.createURI(parts + kind + "=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    private static Node term(String name) {
        return NodeFactory.createURI(VOID + name);
    }

    private static String namespace(String property) {
        int end = Math.max(property.lastIndexOf('#'), property.lastIndexOf('/'));
        return property.equals(RDF.type.getURI()) ? RDF.uri : property.substring(0, end + 1);
    }
}
