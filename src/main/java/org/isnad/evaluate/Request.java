package org.isnad.evaluate;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;

/**
 * A question and who asks it.
 *
 * @param query a query that {@link org.isnad.query.QueryReader} let through
 * @param dataset what is asked
 * @param timeout how long the evaluation may take, the writing of the answer included; never more than
 *     {@link EvaluatorSettings#timeout} is granted
 * @param client the one who asks, as {@link ClientKey} tells clients apart
 * @param gone whether the client has hung up; asked many times a second, so it must be quick
 */
public record Request(Query query, DatasetGraph dataset, Duration timeout, String client, BooleanSupplier gone) {

    /**
     * @throws IllegalArgumentException if the timeout is not positive
     */
    public Request {
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("a timeout must be more than nothing, not " + timeout);
        }
    }

    /** A question of somebody who waits for the answer, however long it takes. */
    public Request(Query query, DatasetGraph dataset, Duration timeout, String client) {
        this(query, dataset, timeout, client, () -> false);
    }
}
