package org.isnad.server;

import java.time.InstantSource;
import org.apache.jena.fuseki.main.FusekiServer;
import org.isnad.evaluate.ClientKey;
import org.isnad.evaluate.Evaluator;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.evaluate.OneAtATime;
import org.isnad.federate.Federation;
import org.isnad.query.QueryLimits;
import org.isnad.query.QueryReader;
import org.isnad.server.sparql.Preparation;
import org.isnad.view.Viewed;

/** All that works together in a server, put together in one place. */
final class Workings implements AutoCloseable {

    private final Metrics metrics = new Metrics();
    private final Evaluator evaluator;
    private final OneAtATime<Viewed> views;
    private final EvaluatorSettings limits;
    private final Current current;
    private final FusekiServer.Builder routes;

    Workings(Offer offer, ServerSettings settings) {
        Runtime machine = Runtime.getRuntime();
        limits = EvaluatorSettings.forMachine(machine.availableProcessors(), machine.maxMemory())
                .withTimeout(settings.timeout());
        current = new Current(offer, settings.keptViews());
        evaluator = Evaluator.start(limits, Federation.contexts(settings.services()));
        views = new OneAtATime<>("isnad-view", limits.questions());
        AnswerCache cache = new AnswerCache(settings.cacheBytes());
        Preparation preparation = new Preparation(new QueryReader(
                offer.publication().prefixes(),
                QueryLimits.endpoint(),
                settings.services().iris()));
        Clients clients = new Clients(new ClientKey(settings.trustedProxies()));
        Evaluation evaluation = new Evaluation(evaluator, settings.timeout(), cache, clients);
        Documents documents = new Documents(cache);
        ViewedDatasets datasets = new ViewedDatasets(current, views);
        Opening opening = new Opening(datasets, clients, settings.timeout());
        InTurn turns = new InTurn(evaluator, clients);
        Reading reading = new Reading(preparation, turns);
        Answering answering = new Answering(reading, datasets, evaluation, cache, clients);
        AtWork work =
                new AtWork(current, metrics, StatedLimits.of(limits, settings.services()), InstantSource.system());
        PublicAddress address = new PublicAddress(settings.publicAddress());
        SelfDescription self = new SelfDescription(documents, current, limits, settings.services(), address);
        CrawlerHandler crawlers = new CrawlerHandler(documents, current, address);
        routes = Routes.of(
                turns,
                new Front(new Journal(clients, metrics, InstantSource.system(), settings.log())),
                new SparqlHandler(answering, turns.handler(self::service)),
                new PlanHandler(reading, evaluator, settings.timeout(), documents, clients),
                new GraphStoreHandler(answering),
                new SearchHandler(documents, opening),
                new DumpHandler(offer.dumps(), documents),
                self,
                SiteRoutes.of(
                        turns,
                        documents,
                        opening,
                        answering,
                        new Around(offer.dumps(), opening, current, work, settings.services()),
                        offer.dumps(),
                        crawlers));
        // Whoever has a turn or waits for one holds a thread; nobody else may have to wait for that.
        routes.numServerThreads(
                HttpLimits.IDLE_THREADS,
                limits.questions().places() + limits.atOnce().places() + HttpLimits.SPARE_THREADS);
        metrics.watch(current, evaluator, views, cache);
    }

    FusekiServer.Builder routes() {
        return routes;
    }

    /** What the management port may look at. */
    Overseen overseen() {
        return new Overseen(current, this::isReady, metrics);
    }

    EvaluatorSettings limits() {
        return limits;
    }

    /** Whether a question that came now would be accepted. */
    private boolean isReady() {
        return evaluator.load().lost() < limits.lost()
                && evaluator.load().waiting() < limits.questions().queue();
    }

    @Override
    public void close() {
        views.close();
        evaluator.close();
    }
}
