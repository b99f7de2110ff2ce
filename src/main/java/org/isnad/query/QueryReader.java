package org.isnad.query;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.algebra.Algebra;
import org.isnad.model.Isnad;

/**
 * Reads the text of a query as SPARQL 1.1 and nothing more, with the project's prefixes known, and lets through only what
 * {@link QueryGuard} allows.
 */
public final class QueryReader {

    private static final Pattern UPDATE = Pattern.compile(
            "^(\\s|#[^\\n]*\\n|(PREFIX|BASE)[^\\n]*\\n)*(INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|ADD|MOVE|COPY|WITH)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Map<String, String> prefixes;

    /** A reader to which these prefixes are known. */
    public QueryReader(PrefixMap prefixes) {
        this.prefixes = prefixes.getMappingCopy();
    }

    /**
     * Reads one query; a prefix that it declares itself wins over the project's.
     *
     * @throws RefusedQueryException if the text is no SPARQL 1.1 query (with line and column), or may not be run here
     */
    public Query read(String text) {
        Query query = new Query();
        prefixes.forEach(query::setPrefix);
        try {
            QueryFactory.parse(query, text, Isnad.BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException bad) {
            throw new RefusedQueryException(
                    UPDATE.matcher(text).find()
                            ? "updates are not available: this dataset is read-only"
                            : "not a SPARQL 1.1 query: " + QueryFault.of(bad));
        }
        // A DESCRIBE of given IRIs has no pattern to look into.
        if (query.getQueryPattern() != null) {
            new QueryGuard().walk(Algebra.compile(query));
        }
        return query;
    }
}
