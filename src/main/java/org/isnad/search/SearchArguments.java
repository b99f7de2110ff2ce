package org.isnad.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;

/**
 * The arguments of one call in a query: {@code (?thing ?score ?name ?claim) function:search ("text"@ar 10)}. The variables
 * may be fewer, the thing alone needs no parentheses, and neither does the text; the limit may be left out.
 *
 * @param results the thing, and then what else is asked for
 * @param given the text, and then perhaps the limit
 */
record SearchArguments(List<Node> results, List<Node> given) {

    private static final int MOST_RESULTS = 4;
    private static final int MOST_GIVEN = 2;

    private static final String USE = "use it as (?thing ?score ?name ?claim) function:search (\"text\" 10)";

    /** @throws RefusedSearchException if there are too few or too many */
    SearchArguments {
        if (results.isEmpty() || results.size() > MOST_RESULTS || given.isEmpty() || given.size() > MOST_GIVEN) {
            throw new RefusedSearchException("function:search has too few or too many arguments: " + USE);
        }
    }

    /**
     * Reads a call from the pattern in which it stands, before any of its variables has a value.
     *
     * @throws RefusedSearchException if it can never be answered
     */
    static SearchArguments written(Triple call, List<Triple> pattern) {
        SearchArguments arguments =
                new SearchArguments(list(call.getSubject(), pattern), list(call.getObject(), pattern));
        List<Node> variables = arguments.results.subList(1, arguments.results.size());
        if (arguments.results.get(0).isLiteral()
                || !variables.stream().allMatch(Node::isVariable)
                || new HashSet<>(arguments.results).size() < arguments.results.size()) {
            throw new RefusedSearchException(
                    "function:search finds things, and gives each result to a variable of its own: " + USE);
        }
        if (arguments.given.get(0).isVariable()) {
            arguments.limit();
        } else {
            arguments.request();
        }
        return arguments;
    }

    /**
     * What is searched for in a row of results; empty if the row holds what is no text to search for.
     *
     * @throws RefusedSearchException if the text has no value at all, so that an empty answer would mean nothing
     */
    Optional<SearchRequest> requestOfRow() {
        Node text = given.get(0);
        if (text.isVariable()) {
            throw new RefusedSearchException("function:search is asked for " + text
                    + ", which has no value there: give the text, or bind the variable before");
        }
        try {
            return Optional.of(request());
        } catch (RefusedSearchException unfit) {
            return Optional.empty();
        }
    }

    private SearchRequest request() {
        Node text = given.get(0);
        boolean isText = text.isLiteral()
                && (XSDDatatype.XSDstring.equals(text.getLiteralDatatype())
                        || !text.getLiteralLanguage().isEmpty());
        if (!isText) {
            throw new RefusedSearchException("function:search looks for text, not for " + text + ": " + USE);
        }
        int limit = limit();
        try {
            return new SearchRequest(
                    text.getLiteralLexicalForm(),
                    Optional.of(text.getLiteralLanguage()).filter(tag -> !tag.isEmpty()),
                    limit);
        } catch (RefusedSearchException e) {
            throw new RefusedSearchException("function:search: " + e.why());
        }
    }

    private int limit() {
        if (given.size() < MOST_GIVEN) {
            return SearchRequest.DEFAULT_LIMIT;
        }
        Node limit = given.get(1);
        boolean isNumber = limit.isLiteral()
                && XSDDatatype.XSDinteger.equals(limit.getLiteralDatatype())
                && limit.getLiteral().isWellFormed();
        if (isNumber && limit.getLiteralValue() instanceof Integer number) {
            return number;
        }
        throw new RefusedSearchException(
                "function:search: " + SearchRequest.badLimit(limit.toString()).why());
    }

    /** The members of a list that a pattern spells out, or the node itself. */
    private static List<Node> list(Node node, List<Triple> pattern) {
        List<Node> members = new ArrayList<>();
        Set<Node> seen = new HashSet<>();
        Node cell = node;
        if (only(cell, RDF.Nodes.first, pattern).isEmpty() && !cell.equals(RDF.Nodes.nil)) {
            return List.of(node);
        }
        while (!cell.equals(RDF.Nodes.nil)) {
            Optional<Node> first = only(cell, RDF.Nodes.first, pattern);
            Optional<Node> rest = only(cell, RDF.Nodes.rest, pattern);
            if (first.isEmpty() || rest.isEmpty() || !seen.add(cell) || members.size() == MOST_RESULTS) {
                throw new RefusedSearchException("function:search takes a few arguments in parentheses: " + USE);
            }
            members.add(first.get());
            cell = rest.get();
        }
        return members;
    }

    private static Optional<Node> only(Node subject, Node property, List<Triple> pattern) {
        List<Node> values = pattern.stream()
                .filter(triple -> triple.getSubject().equals(subject)
                        && triple.getPredicate().equals(property))
                .map(Triple::getObject)
                .toList();
        return values.size() == 1 ? Optional.of(values.get(0)) : Optional.empty();
    }
}
