package org.isnad.server;

import java.time.InstantSource;
import org.apache.jena.fuseki.main.FusekiServer;
import org.isnad.evaluate.ClientKey;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.query.QueryReader;
import org.isnad.server.describe.Served;
import org.isnad.server.http.RequestBody;
import org.isnad.server.sparql.Datasets;
import org.isnad.server.sparql.Preparation;

/** All that works together in a server, put together in one place. */
final class Workings implements AutoCloseable {

    private final Metrics metrics = new Metrics();
    private final Evaluator evaluator;
    private final EvaluatorSettings limits;
    private final FusekiServer.Builder routes;

    Workings(Publication publication, Datasets datasets, ServerSettings settings) {
        Runtime machine = Runtime.getRuntime();
        limits = EvaluatorSettings.forMachine(machine.availableProcessors(), machine.maxMemory())
                .withTimeout(settings.timeout());
        evaluator = Evaluator.start(limits);
        AnswerCache cache = new AnswerCache(settings.cacheBytes());
        Preparation preparation = new Preparation(new QueryReader(publication.prefixes()));
        Clients clients = new Clients(new ClientKey(settings.trustedProxies()));
        Evaluation evaluation = new Evaluation(evaluator, settings.timeout(), cache, clients);
        Answering answering = new Answering(preparation, datasets, evaluation, cache);
        Served served = new Served(
                publication.graphs(),
                publication.hash(),
                publication.modified(),
                settings.timeout(),
                RequestBody.MAX_BYTES);
        SelfDescription self = new SelfDescription(new Documents(cache), served, settings.publicAddress());
        routes = Routes.of(
                publication.graphs(),
                new Front(new Journal(clients, metrics, InstantSource.system(), settings.log())),
                new SparqlHandler(answering, self),
                new GraphStoreHandler(answering, datasets),
                self);
        metrics.gauge("isnad_cache_bytes", "Bytes of answers that are kept.", cache::size);
        metrics.gauge("isnad_queries_running", "Queries at work.", () -> evaluator
                .load()
                .running());
        metrics.gauge("isnad_queries_waiting", "Queries that wait for their turn.", () -> evaluator
                .load()
                .waiting());
        metrics.gauge("isnad_lost_threads", "Threads whose query does not end.", () -> evaluator
                .load()
                .lost());
    }

    FusekiServer.Builder routes() {
        return routes;
    }

    Metrics metrics() {
        return metrics;
    }

    /** Whether a question that came now would be accepted. */
    boolean isReady() {
        return evaluator.load().lost() < limits.lost() && evaluator.load().waiting() < limits.queue();
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
