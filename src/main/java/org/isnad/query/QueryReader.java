package org.isnad.query;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
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
    private final QueryLimits limits;
    private final Set<String> services;

    /** A reader of what strangers ask, to which these prefixes are known. */
    public QueryReader(PrefixMap prefixes) {
        this(prefixes, QueryLimits.endpoint());
    }

    /** A reader of queries up to a size. */
    public QueryReader(PrefixMap prefixes, QueryLimits limits) {
        this(prefixes, limits, Set.of());
    }

    /**
     * A reader of queries that may ask others.
     *
     * @param services the IRIs that may stand after SERVICE
     */
    public QueryReader(PrefixMap prefixes, QueryLimits limits, Set<String> services) {
        this.prefixes = prefixes.getMappingCopy();
        this.limits = limits;
        this.services = Set.copyOf(services);
    }

    /**
     * Reads one query; a prefix that it declares itself wins over the project's.
     *
     * @throws RefusedQueryException if the text is no SPARQL 1.1 query (with line and column), is bigger than the limits, or
     *     may not be run here
     */
    public Query read(String text) {
        try {
            return checked(text);
        } catch (StackOverflowError tooDeep) {
            throw new RefusedQueryException("the query is nested too deeply, or chains too many operators");
        } catch (ValueLimitException tooBig) {
            throw new RefusedQueryException(tooBig.why());
        }
    }

    private Query checked(String text) {
        QueryText.check(text, limits);
        Query query = new Query();
        prefixes.forEach(query::setPrefix);
        try {
            QueryFactory.parse(query, text, Isnad.BASE, Syntax.syntaxSPARQL_11);
        } catch (QueryException bad) {
            throw new RefusedQueryException(
                    UPDATE.matcher(text).find()
                            ? "updates are not available: this dataset is read-only"
                            : QueryFault.ofPattern(bad)
                                    .orElseGet(() -> "not a SPARQL 1.1 query: " + QueryFault.of(bad)));
        }
        // A DESCRIBE of given IRIs has no pattern to look into.
        if (query.getQueryPattern() != null) {
            Op algebra = Algebra.compile(query);
            QueryGuard.check(algebra, services);
            QuerySize.check(query, algebra, limits);
        }
        return query;
    }
}
