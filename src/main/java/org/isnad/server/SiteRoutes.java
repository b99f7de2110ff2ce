package org.isnad.server;

import java.util.Map;
import org.isnad.server.dump.Dumps;

/** Who answers for the IRIs of the project and for the pages. */
final class SiteRoutes {

    private SiteRoutes() {}

    static Map<Route, Handling.Handler> of(Documents documents, Opening datasets, Dumps dumps) {
        Pages pages = new Pages(datasets, new Around(dumps));
        Missing missing = new Missing(datasets, pages);
        VocabularyHandler vocabulary = new VocabularyHandler(documents, datasets);
        return Map.of(
                Route.HOME, PageHandler::home,
                Route.THING, new ThingHandler(missing, dumps),
                Route.DATA, new DataHandler(documents, datasets, missing),
                Route.PAGE, new PageHandler(pages, missing),
                Route.ASSET, new AssetHandler(documents),
                Route.ONTOLOGY, vocabulary::ontology,
                Route.SHAPES, vocabulary::shapes,
                Route.CONTEXT, vocabulary::context,
                Route.NAME, new NameHandler(datasets, dumps));
    }
}
