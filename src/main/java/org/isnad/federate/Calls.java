package org.isnad.federate;

import java.net.URI;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.service.bulk.ChainingServiceExecutorBulk;
import org.apache.jena.sparql.service.bulk.ServiceExecutorBulk;
import org.isnad.evaluate.Limit;
import org.isnad.evaluate.LimitMetException;

/** What one question asks of other endpoints. It runs on one thread. */
final class Calls implements ChainingServiceExecutorBulk {

    private final AllowedServices allowed;
    private final ServiceLimits limits;
    private final Caller caller;
    private int made;

    Calls(AllowedServices allowed, ServiceLimits limits, Caller caller) {
        this.allowed = allowed;
        this.limits = limits;
        this.caller = caller;
    }

    /** Never hands on to the rest of the chain, at whose end stands the engine's own way to any address. */
    @Override
    public QueryIterator createExecution(
            OpService service, QueryIterator input, ExecutionContext context, ServiceExecutorBulk chain) {
        Node name = service.getService();
        if (!name.isURI() || !allowed.iris().contains(name.getURI())) {
            throw new LimitMetException(Limit.SERVICE_FAILED, "SERVICE may not ask " + name);
        }
        return new ServiceJoin(service, input, limits.batch(), this::ask, context);
    }

    private List<Binding> ask(String endpoint, String query) throws RemoteFailureException {
        made++;
        if (made > limits.calls()) {
            throw new LimitMetException(
                    Limit.SERVICE_CALLS,
                    "the question would ask other endpoints more than " + limits.calls()
                            + " times (bind fewer rows before SERVICE)");
        }
        try {
            return RemoteRows.read(endpoint, caller.ask(URI.create(endpoint), query), limits.rows());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new QueryCancelledException();
        }
    }
}
