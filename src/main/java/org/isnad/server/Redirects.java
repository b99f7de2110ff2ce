package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sends clients on to another path of this server; the body says the same for people. */
final class Redirects {

    private static final String KEPT_A_WHILE = "public, max-age=300";

    /** 308: for good, and with the same method. */
    private static final int PERMANENT = 308;

    private Redirects() {}

    /** To what tells of the thing that was asked for, which is no document itself. */
    static void seeOther(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        send(request, response, HttpServletResponse.SC_SEE_OTHER, address);
    }

    /** To what has taken the place of what was asked for, for good. */
    static void moved(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        send(request, response, HttpServletResponse.SC_MOVED_PERMANENTLY, address);
    }

    /** To the usual form of the same address; what was posted is posted again. */
    static void same(HttpServletRequest request, HttpServletResponse response, String path) throws IOException {
        String query = request.getQueryString();
        send(request, response, PERMANENT, query == null ? path : path + "?" + query);
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, int status, String address)
            throws IOException {
        byte[] body = ("see " + address + "\n").getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader("Location", address);
        response.setHeader("Cache-Control", KEPT_A_WHILE);
        response.setHeader("Content-Type", "text/plain; charset=utf-8");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }
}
