package org.isnad.server;

import java.io.IOException;
import java.net.BindException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A server could not begin to listen; the message is one line that names the port and the remedy. */
public final class ServerStartException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ServerStartException(String message, Throwable cause) {
        super(message, cause);
    }

    /**
     * Says in one line why nothing can listen there.
     *
     * @param portOption the command-line option by which another port is chosen
     */
    static ServerStartException at(String host, int port, String portOption, Throwable failure) {
        String where = host + ":" + port;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return new ServerStartException("unknown host " + host + " (choose another with --host)", failure);
            }
            if (cause instanceof BindException && !isInUse(cause.getMessage())) {
                return new ServerStartException(
                        "cannot listen on " + where + ": " + cause.getMessage() + " (choose another with --host)",
                        failure);
            }
            if (cause instanceof BindException) {
                return new ServerStartException(
                        "port " + port + " on " + host + " is in use (choose another with " + portOption + ")",
                        failure);
            }
        }
        return new ServerStartException(
                "cannot listen on " + where + ": " + rootMessage(failure) + " (choose another with " + portOption + ")",
                failure);
    }

    private static boolean isInUse(@Nullable String message) {
        return message != null && message.toLowerCase(Locale.ROOT).contains("in use");
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root instanceof IOException && root.getMessage() != null ? root.getMessage() : root.toString();
    }
}
