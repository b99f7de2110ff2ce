package org.isnad.federate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.engine.iterator.QueryIter1;
import org.isnad.evaluate.Limit;
import org.isnad.evaluate.LimitMetException;

/**
 * Rows of ours joined with those of another endpoint, which is told the values of a hundred rows at a time.
 *
 * <p>SILENT passes over failures of the other endpoint (SPARQL 1.1 Federated Query, section 2.2: as if it had answered
 * with one row without values), and over nothing else: a limit of ours is told.
 */
final class ServiceJoin extends QueryIter1 {

    /** Asks an endpoint. */
    interface Asking {
        List<Binding> ask(String endpoint, String query) throws RemoteFailureException;
    }

    private final OpService service;
    private final int batch;
    private final Asking asking;
    private final RemoteQuery query;
    private Iterator<Binding> joined = Collections.emptyIterator();

    ServiceJoin(OpService service, QueryIterator input, int batch, Asking asking, ExecutionContext context) {
        super(input, context);
        this.service = service;
        this.batch = batch;
        this.asking = asking;
        query = new RemoteQuery(service.getSubOp());
    }

    @Override
    protected boolean hasNextBinding() {
        while (!joined.hasNext() && getInput().hasNext()) {
            joined = nextBatch();
        }
        return joined.hasNext();
    }

    @Override
    protected Binding moveToNextBinding() {
        if (!hasNextBinding()) {
            throw new NoSuchElementException();
        }
        return joined.next();
    }

    private Iterator<Binding> nextBatch() {
        List<Binding> rows = new ArrayList<>();
        while (rows.size() < batch && getInput().hasNext()) {
            rows.add(getInput().next());
        }
        List<Binding> received = received(rows);
        return rows.stream()
                .flatMap(row -> received.stream()
                        .filter(other -> Algebra.compatible(row, other))
                        .map(other -> Algebra.merge(row, other)))
                .iterator();
    }

    private List<Binding> received(List<Binding> rows) {
        String endpoint = service.getService().getURI();
        Set<Var> shared = query.shared(rows);
        try {
            return query.received(asking.ask(endpoint, query.text(shared, rows)));
        } catch (RemoteFailureException failure) {
            if (service.getSilent()) {
                return List.of(BindingFactory.empty());
            }
            throw new LimitMetException(Limit.SERVICE_FAILED, "<" + endpoint + "> " + failure.why());
        }
    }

    @Override
    protected void requestSubCancel() {}

    @Override
    protected void closeSubIterator() {}
}
