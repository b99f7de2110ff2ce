package org.isnad.server.http;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Why a request is not answered, as RFC 9457 has it.
 *
 * @param status the HTTP status, 400 to 599
 * @param detail one line for the person who asked, in any script
 * @param members what a program may want to know besides, such as line and column of a fault
 * @param headers header fields of the response, such as Allow
 */
public record Problem(int status, String detail, Map<String, Object> members, Map<String, String> headers) {

    public Problem {
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    /** A problem about which there is nothing more to say. */
    public static Problem of(int status, String detail) {
        return new Problem(status, detail, Map.of(), Map.of());
    }

    /** A request that the client has to change. */
    public static Problem badRequest(String detail) {
        return of(400, detail);
    }

    /** The same problem with one more header field. */
    public Problem header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new Problem(status, detail, members, more);
    }

    /** The same problem with one more member for programs: a string or a number. */
    public Problem member(String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(status, detail, more, headers);
    }

    /** To be thrown where the request is read. */
    public ProblemException exception() {
        return new ProblemException(this);
    }
}
