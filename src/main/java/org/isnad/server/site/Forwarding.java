package org.isnad.server.site;

import java.net.URI;

/**
 * The rules by which the host of the project's IRIs, w3id.org, sends whoever asks for one on to the server: an
 * {@code .htaccess} for Apache's mod_rewrite. Path and parameters stay as they are, and the server does the rest.
 */
public final class Forwarding {

    private Forwarding() {}

    /**
     * The rules for a server.
     *
     * @param server its public address, with a path if it is not at the root
     * @throws IllegalArgumentException if it is no address of a web server, with the reason in one line
     */
    public static String htaccess(URI server) {
        boolean web = "https".equalsIgnoreCase(server.getScheme()) || "http".equalsIgnoreCase(server.getScheme());
        if (!web || server.getHost() == null) {
            throw new IllegalArgumentException(
                    "not the address of a web server: " + server + " (write one such as https://isnad.example.org)");
        }
        boolean plain = server.getRawPath().matches("[A-Za-z0-9/._~-]*")
                && server.getRawQuery() == null
                && server.getRawFragment() == null
                && server.getRawUserInfo() == null;
        if (!plain) {
            // Much of what else an address may hold has a meaning of its own in a rule.
            throw new IllegalArgumentException(
                    "the address of the server has more than a host, a port and a plain path: " + server);
        }
        String address = server.toString().replaceAll("/+$", "");
        return """
                # https://w3id.org/isnad/ leads to the server of the Isnad project, which negotiates formats and languages.
                Options +FollowSymLinks
                Header always set Access-Control-Allow-Origin "*"
                RewriteEngine on
                RewriteRule ^(.*)$ %s/$1 [R=302,L]
                """.formatted(address);
    }
}
