package org.isnad.server;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The paths of the public port, and the methods that each answers. There is none that writes. */
enum Route {
    SPARQL("/sparql", "GET, HEAD, POST, OPTIONS"),
    GRAPH_STORE("/graph-store", "GET, HEAD, OPTIONS"),
    SEARCH("/search", "GET, HEAD, OPTIONS"),
    VOID("/.well-known/void", "GET, HEAD, OPTIONS"),
    ROBOTS("/robots.txt", "GET, HEAD, OPTIONS"),
    OPENAPI("/openapi.json", "GET, HEAD, OPTIONS"),
    DUMP("/dump", "GET, HEAD, OPTIONS");

    private final String path;
    private final String allow;

    Route(String path, String allow) {
        this.path = path;
        this.allow = allow;
    }

    /** The route of a path; where questions are asked, a slash at its end makes no difference. */
    static Optional<Route> of(String path) {
        return Arrays.stream(values()).filter(route -> route.leads(path)).findFirst();
    }

    private boolean leads(String asked) {
        return asked.equals(path)
                || switch (this) {
                    case SPARQL, GRAPH_STORE -> asked.equals(path + "/");
                    case DUMP -> asked.startsWith(path + "/");
                    case SEARCH, VOID, ROBOTS, OPENAPI -> false;
                };
    }

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
