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
    OPENAPI("/openapi.json", "GET, HEAD, OPTIONS");

    private final String path;
    private final String allow;

    Route(String path, String allow) {
        this.path = path;
        this.allow = allow;
    }

    /** The route of a path; where questions are asked, a slash at its end makes no difference. */
    static Optional<Route> of(String path) {
        return Arrays.stream(values())
                .filter(route -> route.path.equals(path)
                        || ((route == SPARQL || route == GRAPH_STORE) && path.equals(route.path + "/")))
                .findFirst();
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
