package org.isnad.server;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Tells of what is wrong with a request before anything of ours has seen it: in a line of text, and nothing of the inside. */
final class EarlyErrors extends ErrorHandler {

    /** Tells of errors that nothing else in a server tells of. */
    static void tell(Server server) {
        EarlyErrors errors = new EarlyErrors();
        server.setErrorHandler(errors);
        server.getDescendants(ServletContextHandler.class).forEach(context -> context.setErrorHandler(errors));
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        String text = HttpStatus.getMessage(response.getStatus()) + hint(response.getStatus()) + "\n";
        describe(response.getHeaders());
        Content.Sink.write(response, true, text, callback);
        return true;
    }

    private static void describe(HttpFields.Mutable fields) {
        fields.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
        fields.put(HttpHeader.CACHE_CONTROL, "no-store");
        Responses.COMMON.forEach(fields::put);
    }

    private static String hint(int status) {
        return switch (status) {
            case HttpStatus.URI_TOO_LONG_414 -> ": send the query by POST";
            case HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE_431 ->
                ": at most " + HttpLimits.HEADER_BYTES
                        + " bytes of request line and header are read; send the query by POST";
            default -> "";
        };
    }
}
