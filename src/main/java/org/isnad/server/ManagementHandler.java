package org.isnad.server;

import java.util.Locale;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpMethod;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.isnad.publish.JsonText;

/**
 * Answers the overseers of the server: {@code /health} tells whether the dataset answers, by asking it a question each
 * time, and how many statements it holds; {@code /ready} whether questions are accepted; {@code /metrics} the figures; and
 * POST to {@code /reload} looks for newer data.
 */
final class ManagementHandler extends Handler.Abstract {

    static final String HEALTH = "/health";
    static final String READY = "/ready";
    static final String METRICS = "/metrics";
    static final String RELOAD = "/reload";

    private static final String JSON = "application/json;charset=utf-8";
    private static final String PLAIN = "text/plain;charset=utf-8";

    private final Overseen overseen;

    ManagementHandler(Overseen overseen) {
        this.overseen = overseen;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String path = Request.getPathInContext(request);
        boolean reload = path.equals(RELOAD);
        boolean read = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (reload ? !HttpMethod.POST.is(request.getMethod()) : !read) {
            response.getHeaders().put(HttpHeader.ALLOW, reload ? "POST" : "GET, HEAD");
            send(
                    response,
                    callback,
                    HttpStatus.METHOD_NOT_ALLOWED_405,
                    PLAIN,
                    reload ? "ask with POST\n" : "ask with GET\n");
            return true;
        }
        switch (path) {
            case HEALTH -> health(response, callback);
            case READY -> ready(response, callback);
            case METRICS ->
                send(
                        response,
                        callback,
                        HttpStatus.OK_200,
                        Metrics.CONTENT_TYPE,
                        overseen.metrics().text());
            case RELOAD -> reload(request, response, callback);
            default ->
                send(
                        response,
                        callback,
                        HttpStatus.NOT_FOUND_404,
                        PLAIN,
                        "only " + HEALTH + ", " + READY + ", " + METRICS + " and " + RELOAD + " are here\n");
        }
        return true;
    }

    private void health(Response response, Callback callback) {
        Snapshot snapshot = overseen.current().now();
        if (answers(snapshot.publication().graphs(), snapshot.statements())) {
            send(response, callback, HttpStatus.OK_200, JSON, "{\"status\":\"up\"," + about(snapshot) + "}\n");
        } else {
            send(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, JSON, "{\"status\":\"down\"}\n");
        }
    }

    private static String about(Snapshot snapshot) {
        return "\"quads\":" + snapshot.statements() + ",\"data\":"
                + JsonText.string(snapshot.publication().hash()) + ",\"modified\":\""
                + snapshot.publication().modified() + "\"";
    }

    /** A page that a browser shows could send a POST here too, and the browser would tell by the Origin. */
    private void reload(Request request, Response response, Callback callback) {
        if (request.getHeaders().contains(HttpHeader.ORIGIN)) {
            send(response, callback, HttpStatus.FORBIDDEN_403, PLAIN, "not for browsers\n");
            return;
        }
        Reload reload = overseen.reload();
        int status =
                switch (reload.ending()) {
                    case NEW, UNCHANGED -> HttpStatus.OK_200;
                    case BUSY -> HttpStatus.CONFLICT_409;
                    case FAILED -> HttpStatus.INTERNAL_SERVER_ERROR_500;
                };
        String detail = reload.detail().isEmpty() ? "" : ",\"detail\":" + JsonText.string(reload.detail());
        String body = "{\"status\":\"" + reload.ending().name().toLowerCase(Locale.ROOT) + "\","
                + about(overseen.current().now()) + detail + "}\n";
        send(response, callback, status, JSON, body);
    }

    private void ready(Response response, Callback callback) {
        if (overseen.ready().getAsBoolean()) {
            send(response, callback, HttpStatus.OK_200, JSON, "{\"status\":\"ready\"}\n");
        } else {
            send(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, JSON, "{\"status\":\"busy\"}\n");
        }
    }

    /** Any failure to answer is what health is asked about, so none is passed on. */
    private static boolean answers(DatasetGraph dataset, long statements) {
        try {
            return dataset.calculateRead(() -> {
                try (QueryExec ask = QueryExec.dataset(dataset)
                        .query("ASK { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }")
                        .build()) {
                    return ask.ask() == (statements > 0);
                }
            });
        } catch (RuntimeException broken) {
            return false;
        }
    }

    private static void send(Response response, Callback callback, int status, String type, String body) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type);
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, body, callback);
    }
}
