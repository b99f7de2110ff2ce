package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.isnad.server.http.HeaderFields;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.http.RequestBody;

/** Reads what a request of the SPARQL 1.1 Protocol says, whichever of the three forms it has. */
final class RequestReader {

    private static final String QUERY = "query";
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String DIRECT = "application/sparql-query";
    private static final String UPDATE = "application/sparql-update";
    private static final String READ_ONLY = "updates are not accepted: this endpoint is read-only";

    private static final Map<String, String> REFUSED = Map.of(
            "update",
            READ_ONLY,
            "using-graph-uri",
            READ_ONLY,
            "using-named-graph-uri",
            READ_ONLY,
            "stylesheet",
            "the parameter stylesheet is not accepted: results carry no stylesheet",
            "callback",
            "the parameter callback is not accepted: there is no JSONP",
            "query-ref",
            "the parameter query-ref is not accepted: send the query itself");

    private RequestReader() {}

    /**
     * All parameters of a request, the query among them if there is one.
     *
     * @throws org.isnad.server.http.ProblemException if it cannot be read or asks for what there is not
     */
    static Parameters parameters(HttpServletRequest request) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString());
        if (request.getMethod().equals("POST")) {
            parameters = posted(request, parameters);
        }
        for (String name : parameters.names()) {
            if (REFUSED.containsKey(name)) {
                throw Problem.badRequest(REFUSED.get(name)).exception();
            }
        }
        return parameters;
    }

    private static Parameters posted(HttpServletRequest request, Parameters inAddress) throws IOException {
        String contentType = Objects.requireNonNullElse(request.getHeader("Content-Type"), "");
        String type = HeaderFields.mediaType(contentType);
        if (type.equals(UPDATE)) {
            throw unsupported(READ_ONLY);
        }
        if (!type.equals(FORM) && !type.equals(DIRECT)) {
            throw unsupported("send a query as " + DIRECT + ", or as the parameter query in " + FORM);
        }
        if (HeaderFields.isOtherCharset(contentType)) {
            throw unsupported("only UTF-8 is read");
        }
        String coding = request.getHeader("Content-Encoding");
        if (coding != null && !coding.strip().equalsIgnoreCase("identity")) {
            throw Problem.of(415, "requests are read as they are, without a content coding")
                    .header("Accept-Encoding", "identity")
                    .exception();
        }
        boolean direct = type.equals(DIRECT);
        String body = RequestBody.text(
                request.getInputStream(), request.getContentLengthLong(), direct ? "the query" : "the form");
        if (!direct) {
            return inAddress.and(Parameters.parse(body.strip()));
        }
        if (!inAddress.all(QUERY).isEmpty()) {
            throw Problem.badRequest("two questions were asked: one in the address, one in the body")
                    .exception();
        }
        return inAddress.with(QUERY, body);
    }

    private static RuntimeException unsupported(String why) {
        return Problem.of(415, why).header("Accept-Post", FORM + ", " + DIRECT).exception();
    }
}
