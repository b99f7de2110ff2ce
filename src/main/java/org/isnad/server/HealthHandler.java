package org.isnad.server;

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

/** Tells whether the dataset answers, by asking it a question each time, and how many statements it holds. */
final class HealthHandler extends Handler.Abstract {

    private final DatasetGraph dataset;
    private final long statements;

    HealthHandler(DatasetGraph dataset, long statements) {
        this.dataset = dataset;
        this.statements = statements;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        boolean read = HttpMethod.GET.is(request.getMethod()) || HttpMethod.HEAD.is(request.getMethod());
        if (!Request.getPathInContext(request).equals(Routes.HEALTH)) {
            send(response, callback, HttpStatus.NOT_FOUND_404, "text/plain", "only " + Routes.HEALTH + " is here\n");
        } else if (!read) {
            response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
            send(response, callback, HttpStatus.METHOD_NOT_ALLOWED_405, "text/plain", "ask with GET\n");
        } else if (answers()) {
            String up = "{\"status\":\"up\",\"quads\":" + statements + "}\n";
            send(response, callback, HttpStatus.OK_200, "application/json", up);
        } else {
            send(response, callback, HttpStatus.SERVICE_UNAVAILABLE_503, "application/json", "{\"status\":\"down\"}\n");
        }
        return true;
    }

    /** Any failure to answer is what health is asked about, so none is passed on. */
    private boolean answers() {
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
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, type + ";charset=utf-8");
        response.getHeaders().put(HttpHeader.CACHE_CONTROL, "no-store");
        Content.Sink.write(response, true, body, callback);
    }
}
