package org.isnad.federate;

import java.net.InetAddress;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.isnad.query.PlainSparql;

/** The way of questions to the endpoints that they may name in SERVICE. */
public final class Federation {

    private final AllowedServices allowed;
    private final ServiceLimits limits;
    private final Caller caller;

    /** @param reachable whether an address may be connected to */
    Federation(AllowedServices allowed, ServiceLimits limits, Predicate<InetAddress> reachable) {
        this.allowed = allowed;
        this.limits = limits;
        caller = new Caller(limits, reachable);
    }

    /** Makes the context of each question to which these endpoints are open, and no others. */
    public static Supplier<Context> contexts(AllowedServices allowed) {
        return allowed.iris().isEmpty()
                ? PlainSparql::context
                : new Federation(allowed, ServiceLimits.endpoint(), PublicAddresses::contains)::context;
    }

    /** A new context for one question, which counts its calls. */
    Context context() {
        Context context = PlainSparql.context();
        ServiceExecutorRegistry.set(
                context, new ServiceExecutorRegistry().addBulkLink(new Calls(allowed, limits, caller)));
        return context;
    }
}
