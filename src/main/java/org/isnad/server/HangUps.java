package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Tells whether the client of a request has hung up. Whoever closes his side of the connection before the answer has come
 * is taken for gone: nobody can tell him from one who would still read.
 */
final class HangUps extends Handler.Wrapper {

    private static final String CONNECTION = HangUps.class.getName() + ".connection";

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        request.setAttribute(
                CONNECTION, request.getConnectionMetaData().getConnection().getEndPoint());
        return super.handle(request, response, callback);
    }

    /** Begins to watch: from now on the request has been read to its end. */
    static void watch(HttpServletRequest request) {
        connection(request).ifPresent(watched -> watched.watch(true));
    }

    /** Ends the watch: from now on the next request may be read. */
    static void leave(HttpServletRequest request) {
        connection(request).ifPresent(watched -> watched.watch(false));
    }

    /** Whether the client has gone; to be asked as often as need be, on any thread. */
    static BooleanSupplier gone(HttpServletRequest request) {
        return connection(request)
                .<BooleanSupplier>map(watched -> watched::isGone)
                .orElse(() -> false);
    }

    /** Ends the connection now, whatever is still on its way: no client may wait for the rest of an answer. */
    static void cut(HttpServletRequest request) {
        connection(request).ifPresent(watched -> watched.close(new BrokenAnswerException()));
    }

    private static Optional<WatchedEndPoint> connection(HttpServletRequest request) {
        return request.getAttribute(CONNECTION) instanceof WatchedEndPoint watched
                ? Optional.of(watched)
                : Optional.empty();
    }
}
