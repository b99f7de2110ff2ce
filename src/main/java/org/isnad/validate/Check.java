package org.isnad.validate;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.isnad.model.Severity;
import org.isnad.read.QueryHead;

/**
 * One set-wide rule: a SPARQL 1.1 SELECT whose rows are the culprits. A row has {@code ?focus}, what is wrong;
 * {@code ?message}, one line that begins with it and ends with the remedy, IRIs between angle brackets; and, where one
 * line of a file is meant, {@code ?path} and {@code ?value}. The head of the file, YAML behind {@code #+}, says the rest.
 *
 * @param name what is wrong, as the file is named
 * @param title the same in a few words
 * @param severity how much each row weighs
 * @param why the reason for the rule
 * @param writtenOnly whether only rows count whose triple somebody wrote, not those that the build added
 * @param findsMissing whether the rule finds what is missing, and so tells nothing of what could not be read
 * @param query the query
 */
record Check(
        String name,
        String title,
        Severity severity,
        String why,
        boolean writtenOnly,
        boolean findsMissing,
        Query query) {

    private static final Pattern OWN_TERM = Pattern.compile("\\b(isnad|scale):([A-Za-z][A-Za-z0-9-]*)");

    /**
     * Reads a check.
     *
     * @throws IllegalStateException naming the file, if its head or its query is broken
     */
    static Check parse(String name, String text) {
        try {
            QueryHead head = QueryHead.of(text);
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_11);
            if (!query.isSelectType()
                    || !query.getResultVars().contains("focus")
                    || !query.getResultVars().contains("message")) {
                throw new IllegalStateException("the query does not select ?focus and ?message");
            }
            Check check = new Check(
                    name,
                    head.take("title"),
                    severity(head.take("severity")),
                    head.take("why"),
                    head.takeIfAny("written").equals(Optional.of(true)),
                    head.takeIfAny("missing").equals(Optional.of(true)),
                    query);
            head.end();
            return check;
        } catch (IllegalStateException | IllegalArgumentException | QueryException e) {
            throw new IllegalStateException("shapes/checks/" + name + ".rq: " + e.getMessage(), e);
        }
    }

    /** The terms of the ontology and the scales that the text of a check speaks of, as prefixed names. */
    static Stream<String> termsIn(String text) {
        return OWN_TERM.matcher(text).results().map(match -> match.group()).distinct();
    }

    private static Severity severity(String name) {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such severity: " + name));
    }
}
