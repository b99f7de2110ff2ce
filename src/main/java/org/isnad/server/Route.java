package org.isnad.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.isnad.server.site.CitationPath;
import org.isnad.server.site.DataPath;
import org.isnad.server.site.MintedName;
import org.isnad.server.site.PagePath;
import org.isnad.server.site.ThingPath;
import org.isnad.server.site.VocabularyPath;
import org.isnad.site.markup.Language;

/** The paths of the public port, and the methods that each answers. There is none that writes. */
enum Route {
    SPARQL("/sparql", "GET, HEAD, POST, OPTIONS"),
    PLAN("/sparql/plan", "GET, HEAD, POST, OPTIONS"),
    GRAPH_STORE("/graph-store", "GET, HEAD, OPTIONS"),
    SEARCH("/search", "GET, HEAD, OPTIONS"),
    VOID("/.well-known/void", "GET, HEAD, OPTIONS"),
    ROBOTS("/robots.txt", "GET, HEAD, OPTIONS"),
    SITEMAP("/sitemap.xml", "GET, HEAD, OPTIONS"),
    OPENSEARCH("/opensearch.xml", "GET, HEAD, OPTIONS"),
    OPENAPI("/openapi.json", "GET, HEAD, OPTIONS"),
    API("/api", "GET, HEAD, OPTIONS"),
    DUMP("/dump", "GET, HEAD, OPTIONS"),
    HOME("/", "GET, HEAD, OPTIONS"),
    THING("/{kind}/{slug}", "GET, HEAD, OPTIONS"),
    DATA("/data/{kind}/{slug}", "GET, HEAD, OPTIONS"),
    PAGE("/en/{page}", "GET, HEAD, OPTIONS"),
    ASSET("/assets/{hash}/{file}", "GET, HEAD, OPTIONS"),
    ONTOLOGY("/ontology", "GET, HEAD, OPTIONS"),
    SHAPES("/shapes", "GET, HEAD, OPTIONS"),
    CONTEXT("/context.jsonld", "GET, HEAD, OPTIONS"),
    NAME("/prop/{name}", "GET, HEAD, OPTIONS");

    private final String path;
    private final String allow;

    Route(String path, String allow) {
        this.path = path;
        this.allow = allow;
    }

    /** The route of an undecoded path, which begins with a slash; where questions are asked, a slash at its end makes no difference. */
    static Optional<Route> of(String path) {
        return path.startsWith("/")
                ? Arrays.stream(values()).filter(route -> route.leads(path)).findFirst()
                : Optional.empty();
    }

    private boolean leads(String asked) {
        return switch (this) {
            case SPARQL, GRAPH_STORE -> asked.equals(path) || asked.equals(path + "/");
            case DUMP, API -> asked.equals(path) || asked.startsWith(path + "/");
            case THING -> ThingPath.of(asked.substring(1)).isPresent();
            case DATA ->
                DataPath.of(asked).isPresent() || CitationPath.of(asked).isPresent();
            case PAGE -> PagePath.of(asked + "/").isPresent();
            case ASSET -> asked.startsWith("/assets/");
            case ONTOLOGY, SHAPES ->
                VocabularyPath.of(asked)
                        .filter(document -> path.equals("/" + document.document()))
                        .isPresent();
            case NAME -> MintedName.of(asked).isPresent();
            case PLAN, SEARCH, VOID, ROBOTS, SITEMAP, OPENSEARCH, OPENAPI, HOME, CONTEXT -> asked.equals(path);
        };
    }

    /** Where a web server finds what may lead here. */
    List<String> places() {
        return switch (this) {
            case HOME -> List.of("");
            case DUMP, API -> List.of(path + "/*");
            case THING -> ThingPath.firstSteps().map(step -> "/" + step + "/*").toList();
            case DATA -> List.of("/data/*");
            case PAGE ->
                Arrays.stream(Language.values())
                        .map(language -> "/" + language.tag() + "/*")
                        .toList();
            case ASSET -> List.of("/assets/*");
            case ONTOLOGY, SHAPES -> VocabularyPath.all(path.substring(1));
            case NAME -> List.of("/prop/*", "/reference/*", "/ontology/*", "/shapes/*", MintedName.FUNCTIONS);
            case SPARQL, PLAN, GRAPH_STORE, SEARCH, VOID, ROBOTS, SITEMAP, OPENSEARCH, OPENAPI, CONTEXT ->
                List.of(path);
        };
    }

    /** The path, or its pattern, as descriptions and the log name it. */
    String path() {
        return path;
    }

    boolean answers(String method) {
        return List.of(allow.split(", ", -1)).contains(method);
    }

    /** The value of Allow. */
    String allow() {
        return allow;
    }
}
