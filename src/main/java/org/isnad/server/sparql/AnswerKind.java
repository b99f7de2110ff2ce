package org.isnad.server.sparql;

import org.apache.jena.query.Query;

/**
 * What a query gives: rows and yes or no are written in one family of formats, triples in another; rows of a question that
 * is asked by its name have a form of their own.
 */
public enum AnswerKind {
    TABLE("SELECT and ASK"),
    GRAPH("CONSTRUCT and DESCRIBE"),
    NAMED("questions");

    private final String forms;

    AnswerKind(String forms) {
        this.forms = forms;
    }

    /** The kind of answer that a query has. */
    public static AnswerKind of(Query query) {
        return query.isSelectType() || query.isAskType() ? TABLE : GRAPH;
    }

    /** The query forms, in words. */
    String forms() {
        return forms;
    }
}
