package org.isnad.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.isnad.model.Nearest;
import org.isnad.model.Prefixes;
import org.isnad.model.UnknownNameException;

/** Everything in the record that can be a node, whether or not it has a tie. */
public final class Actors {

    private final Map<Node, Actor> actors = new TreeMap<>(Values.BY_TEXT);

    private Actors() {}

    /**
     * Reads them from a graph in which each has its class and the classes above it.
     *
     * @param events whether events are among them
     */
    static Actors of(Graph statements, boolean events) {
        Actors found = new Actors();
        Values values = new Values(statements);
        for (Kind kind : Kind.values()) {
            if (kind != Kind.EVENT || events) {
                statements.stream(Node.ANY, RDF.type.asNode(), kind.type())
                        .map(triple -> triple.getSubject())
                        .forEach(iri -> found.actors.put(iri, actor(iri, kind, values)));
            }
        }
        return found;
    }

    private static Actor actor(Node iri, Kind kind, Values values) {
        Node label = SKOS.prefLabel.asNode();
        return new Actor(iri, kind, values.text(iri, label, "en"), values.text(iri, label, "ar"));
    }

    /** The actor of this IRI. */
    public Optional<Actor> get(Node iri) {
        return Optional.ofNullable(actors.get(iri));
    }

    /**
     * The actor of this name.
     *
     * @param name a prefixed name, such as {@code organization:kataib-hezbollah}, or an IRI with or without angle brackets
     * @throws UnknownNameException if there is none
     */
    public Actor named(String name) {
        return Prefixes.expand(name).flatMap(this::get).orElseThrow(() -> {
            Optional<String> near = Nearest.to(own(name), spellings());
            return new UnknownNameException("unknown actor " + name
                    + near.map(meant -> " (did you mean " + meant + "?)")
                            .orElse(" (actors are listed in data/entities; write organization:kataib-hezbollah, or an"
                                    + " IRI)"));
        });
    }

    /** What a name says beyond its prefix, which all of a kind share. */
    private static String own(String name) {
        return name.substring(Math.max(name.lastIndexOf(':'), name.lastIndexOf('/')) + 1);
    }

    private Map<String, List<String>> spellings() {
        Map<String, List<String>> spellings = new TreeMap<>();
        for (Actor actor : actors.values()) {
            List<String> known = new ArrayList<>(List.of(own(actor.name()), actor.label()));
            actor.arabic().ifPresent(known::add);
            spellings.put(actor.name(), known);
        }
        return spellings;
    }
}
