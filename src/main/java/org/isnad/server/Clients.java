package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import org.isnad.evaluate.ClientKey;

/**
 * Who asks.
 *
 * @param keys tells clients apart by their addresses
 */
record Clients(ClientKey keys) {

    private static final int V6_DIGITS = 16;

    /** The client to whose share a request counts. */
    String key(HttpServletRequest request) {
        return keys.of(request.getRemoteAddr(), Responses.values(request, "X-Forwarded-For"));
    }

    /** What of a client's key may be written down: the first three numbers of IPv4, the first three groups of IPv6. */
    static String network(String key) {
        int slash = key.indexOf('/');
        if (slash == V6_DIGITS) {
            return key.substring(0, 4) + ":" + key.substring(4, 8) + ":" + key.substring(8, 12) + "::/48";
        }
        int lastDot = key.lastIndexOf('.');
        return lastDot > 0 && slash < 0 ? key.substring(0, lastDot) + ".0/24" : "?";
    }
}
