package org.isnad.server.describe;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;

/**
 * A graph in figures.
 *
 * @param entities the number of instances of each class, by its IRI
 * @param triples the number of triples with each property, by its IRI
 * @param examples of each class the instance whose IRI comes first
 * @param subjects the number of distinct subjects
 * @param objects the number of distinct objects
 */
record Partitions(
        Map<String, Long> entities,
        Map<String, Long> triples,
        Map<String, String> examples,
        long subjects,
        long objects) {

    static Partitions of(Graph graph) {
        Map<String, Set<Node>> instances = new HashMap<>();
        Map<String, Long> triples = new TreeMap<>();
        Map<String, String> examples = new TreeMap<>();
        Set<Node> subjects = new HashSet<>();
        Set<Node> objects = new HashSet<>();
        graph.stream().forEach(triple -> {
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
        return new Partitions(entities, triples, examples, subjects.size(), objects.size());
    }
}
