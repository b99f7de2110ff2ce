package org.isnad.vocabulary;

import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/**
 * A public term.
 *
 * @param node its IRI
 * @param kind what it is
 */
public record Term(Node node, Kind kind) implements Comparable<Term> {

    static final String SHAPES = Isnad.BASE + "shapes#";

    /** Its IRI. */
    public String iri() {
        return node.getURI();
    }

    /** Its name as queries and curated files write it: {@code isnad:closeTo}, {@code scale:hedge-flat}. */
    public String name() {
        return Namespaces.name(node);
    }

    /**
     * Where it stands on its page: the fragment of its IRI. Concepts and scales have no fragment, and get one that is no
     * other term's.
     */
    public String anchor() {
        return iri().startsWith(Isnad.SCALE) ? "scale-" + iri().substring(Isnad.SCALE.length()) : fragment();
    }

    private String fragment() {
        return iri().substring(iri().indexOf('#') + 1);
    }

    @Override
    public int compareTo(Term other) {
        return iri().compareTo(other.iri());
    }
}
