package org.isnad.network;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Isnad;
import org.isnad.model.Nearest;
import org.isnad.model.UnknownNameException;

/**
 * Which statements are ties.
 *
 * @param predicates what they say
 * @param events whether events are nodes beside actors
 */
public record TieChoice(Set<Node> predicates, boolean events) {

    /** In a list of names, all that are taken where nothing is chosen. */
    public static final String DEFAULT = "default";
    /** In a list of names, all claimable properties between things. */
    public static final String ALL = "all";
    /**
     * What is no tie unless it is chosen: acts against somebody and rivalry bind nobody together, and a country in which
     * something is or happens is a place there and not an actor.
     */
    public static final List<String> NOT_BY_DEFAULT =
            List.of("atPlace", "designatedBy", "detainedBy", "operatesIn", "rivalOf");

    /** A choice that nobody can change. */
    public TieChoice {
        predicates = Set.copyOf(predicates);
    }

    /**
     * Finds the properties of these names.
     *
     * @param statements a graph that holds the ontology
     * @param names local names of claimable properties, each with those below it, or {@link #DEFAULT} or {@link #ALL}
     * @param events whether events are nodes beside actors
     * @throws UnknownNameException if one is no such name
     */
    public static TieChoice of(Graph statements, List<String> names, boolean events) {
        Map<String, Node> claimable = claimable(statements);
        Set<Node> chosen = new TreeSet<>(Values.BY_TEXT);
        for (String name : names) {
            String local = name.startsWith("isnad:") ? name.substring("isnad:".length()) : name;
            if (local.equals(ALL) || local.equals(DEFAULT)) {
                claimable.forEach((each, predicate) -> {
                    if (local.equals(ALL) || !NOT_BY_DEFAULT.contains(each)) {
                        chosen.add(predicate);
                    }
                });
            } else if (claimable.containsKey(local)) {
                addWithThoseBelow(claimable.get(local), statements, chosen);
            } else {
                throw new UnknownNameException("unknown tie " + name
                        + Nearest.to(local, spellings(claimable.keySet()))
                                .map(near -> " (did you mean " + near + "?)")
                                .orElse(" (there are " + String.join(", ", claimable.keySet()) + ")"));
            }
        }
        return new TieChoice(chosen, events);
    }

    private static Map<String, Node> claimable(Graph statements) {
        Map<String, Node> claimable = new TreeMap<>();
        statements.stream(Node.ANY, Isnad.CLAIMABLE, Node.ANY)
                .filter(mark -> mark.getObject().getLiteralLexicalForm().equals("true"))
                .map(mark -> mark.getSubject())
                .filter(property -> statements.contains(property, RDF.type.asNode(), OWL.ObjectProperty.asNode()))
                .forEach(property -> claimable.put(property.getURI().substring(Isnad.NS.length()), property));
        return claimable;
    }

    private static void addWithThoseBelow(Node property, Graph statements, Set<Node> chosen) {
        if (chosen.add(property)) {
            statements.stream(Node.ANY, RDFS.subPropertyOf.asNode(), property)
                    .forEach(below -> addWithThoseBelow(below.getSubject(), statements, chosen));
        }
    }

    private static Map<String, List<String>> spellings(Set<String> names) {
        return names.stream().collect(Collectors.toMap(Function.identity(), List::of));
    }
}
