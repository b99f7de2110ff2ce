package org.isnad.server.sparql;

import java.util.regex.Pattern;
import org.apache.jena.query.Query;

/**
 * A query that has been read and may be run.
 *
 * @param query the query; it is not changed any more
 * @param normalised the query as its parsed form is written out: the same for the same question
 * @param isVolatile whether asking twice may give two answers
 */
public record Prepared(Query query, String normalised, boolean isVolatile) {

    /** In the written form of a parsed query; a string that says the same only costs a cached answer. */
    private static final Pattern VOLATILE =
            Pattern.compile("\\b(?:NOW|RAND|UUID|STRUUID|BNODE)\\s*\\(|\\bSERVICE\\b", Pattern.CASE_INSENSITIVE);

    static Prepared of(Query query) {
        String written = query.serialize();
        return new Prepared(query, written, VOLATILE.matcher(written).find() || makesBlankNodes(query));
    }

    /** The kind of answer that the query has. */
    public AnswerKind kind() {
        return AnswerKind.of(query);
    }

    /** Blank nodes of a template are new ones each time, with new labels. */
    private static boolean makesBlankNodes(Query query) {
        return query.isConstructType()
                && query.getConstructTemplate().getQuads().stream()
                        .anyMatch(quad ->
                                quad.getSubject().isBlank() || quad.getObject().isBlank());
    }
}
