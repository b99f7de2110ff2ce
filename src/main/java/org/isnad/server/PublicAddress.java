package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;

/**
 * The address of the server, as others know it.
 *
 * @param given if present, is named in place of the one under which a client reached the server
 */
record PublicAddress(Optional<URI> given) {

    /** Without a slash at its end. */
    String of(HttpServletRequest request) {
        return given.map(URI::toString)
                .map(address -> address.replaceAll("/+$", ""))
                .orElseGet(() -> {
                    String url = request.getRequestURL().toString();
                    return url.substring(
                            0, url.length() - request.getRequestURI().length());
                });
    }
}
