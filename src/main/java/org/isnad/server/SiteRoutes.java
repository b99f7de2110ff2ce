package org.isnad.server;

import java.util.Map;
import org.isnad.server.dump.Dumps;

/** Who answers for the IRIs of the project and for the pages. */
final class SiteRoutes {

    private SiteRoutes() {}

    static Map<Route, Handling.Handler> of(
            InTurn turns,
            Documents documents,
            Opening datasets,
            Answering answering,
            Around around,
            Dumps dumps,
            CrawlerHandler crawlers) {
        Sites sites = new Sites();
        Pages pages = new Pages(datasets, around, sites);
        Missing missing = new Missing(datasets, pages);
        VocabularyHandler vocabulary = new VocabularyHandler(documents, datasets, pages);
        CitationHandler citations = new CitationHandler(documents, datasets, missing, sites);
        return Map.ofEntries(
                Map.entry(Route.HOME, PageHandler::home),
                Map.entry(Route.THING, turns.handler(new ThingHandler(missing, dumps))),
                Map.entry(Route.DATA, turns.handler(new DataHandler(documents, datasets, missing, citations))),
                Map.entry(Route.PAGE, turns.handler(new PageHandler(pages, missing))),
                Map.entry(Route.ASSET, new AssetHandler(documents)),
                Map.entry(Route.ONTOLOGY, turns.handler(vocabulary::ontology)),
                Map.entry(Route.SHAPES, turns.handler(vocabulary::shapes)),
                Map.entry(Route.CONTEXT, turns.handler(vocabulary::context)),
                Map.entry(Route.NAME, turns.handler(new NameHandler(datasets, dumps))),
                Map.entry(Route.API, new ApiHandler(documents, answering, datasets)),
                Map.entry(Route.OPENAPI, ApiHandler.description(documents)),
                Map.entry(Route.ROBOTS, turns.handler(crawlers::robots)),
                Map.entry(Route.SITEMAP, turns.handler(crawlers::sitemap)),
                Map.entry(Route.OPENSEARCH, turns.handler(crawlers::search)));
    }
}
