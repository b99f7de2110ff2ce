package org.isnad.thing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * DESCRIBE in our terms. The engine takes its handlers of DESCRIBE from one registry for the whole process; so it is asked
 * only which things are meant, by SELECT, and the descriptions are ours.
 */
public final class DescribeQuery {

    private DescribeQuery() {}

    /** The query that finds the things which a DESCRIBE names by variables; any other query is given back as it is. */
    public static Query rows(Query query) {
        if (!query.isDescribeType()) {
            return query;
        }
        Query rows = query.cloneQuery();
        rows.setQuerySelectType();
        if (rows.getQueryPattern() == null) {
            rows.setQueryPattern(new ElementGroup());
        }
        if (rows.getProjectVars().isEmpty()) {
            rows.setQueryResultStar(true);
        }
        rows.resetResultVars();
        return rows;
    }

    /**
     * The answer to a DESCRIBE.
     *
     * @param describe the query itself
     * @param rows the answer to its {@link #rows}
     * @param dataset what they were asked of
     */
    public static Graph answer(Query describe, RowSet rows, DatasetGraph dataset) {
        Set<Node> things = new LinkedHashSet<>(describe.getResultURIs());
        boolean named =
                describe.isQueryResultStar() || !describe.getProjectVars().isEmpty();
        rows.forEachRemaining(row -> {
            if (named) {
                for (Var variable : rows.getResultVars()) {
                    Node value = row.get(variable);
                    if (value != null && !value.isLiteral()) {
                        things.add(value);
                    }
                }
            }
        });
        return Description.of(dataset, things);
    }
}
