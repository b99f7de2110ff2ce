package org.isnad.vocabulary;

import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;

/** What the ontology says of its own terms in its own words, for the build to read: that claims state them, and the like. */
final class Marks {

    /** The hard cases and questions for which a term is needed. */
    static final Node NEEDED_FOR = Isnad.term("neededFor");

    private static final Set<Node> TOLD_ELSEWHERE = Set.of(NEEDED_FOR, Relations.WIKIDATA);

    private Marks() {}

    /** The marks of a term, in the order of their names. */
    static List<Triple> of(Term term, Vocabulary vocabulary) {
        return vocabulary.graph().stream(term.node(), Node.ANY, Node.ANY)
                .filter(triple -> triple.getPredicate().getURI().startsWith(Isnad.NS))
                .filter(triple -> !TOLD_ELSEWHERE.contains(triple.getPredicate()))
                .sorted((a, b) ->
                        a.getPredicate().getURI().compareTo(b.getPredicate().getURI()))
                .toList();
    }

    /** Whether a mark says no more than that it is there. */
    static boolean isMerelyTrue(Triple mark) {
        return mark.getObject().isLiteral()
                && mark.getObject().getLiteralLexicalForm().equals("true");
    }
}
