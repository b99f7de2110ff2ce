package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.http.HttpStatus;
import org.isnad.server.http.Accept;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemText;
import org.isnad.server.sparql.HtmlPage;

/** What all responses have in common, and the form of errors. */
final class Responses {

    private static final String EXPOSED =
            "ETag, Link, Location, Retry-After, Allow, Content-Encoding, Content-Range, Accept-Ranges, Vary,"
                    + " Last-Modified, Isnad-Max-Rows, Isnad-Rows-Cut, Isnad-Undated-Claims, Isnad-Release";
    private static final String SECURITY_POLICY = "default-src 'none'; style-src 'self'; font-src 'self';"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /** The header fields that all responses have. */
    static final Map<String, String> COMMON = Map.of(
            "Access-Control-Allow-Origin", "*",
            "Access-Control-Expose-Headers", EXPOSED,
            "X-Content-Type-Options", "nosniff",
            "Content-Security-Policy", SECURITY_POLICY,
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Resource-Policy", "cross-origin");

    private Responses() {}

    /** An empty response with the header fields that all have. */
    static void begin(HttpServletResponse response) {
        response.reset();
        COMMON.forEach(response::setHeader);
    }

    /** The values of a header field, as many as there are. */
    static List<String> values(HttpServletRequest request, String field) {
        Enumeration<String> values = request.getHeaders(field);
        return values == null ? List.of() : Collections.list(values);
    }

    static Accept accept(HttpServletRequest request) {
        return Accept.of(values(request, "Accept"));
    }

    /** Sends an error in the form that the client likes, in place of all that was to be sent. */
    static void problem(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        begin(response);
        String form = ProblemText.preferred(accept(request));
        String title = HttpStatus.getMessage(problem.status());
        boolean page = form.equals(ProblemText.HTML);
        byte[] body = (page ? page(problem, title) : ProblemText.write(problem, form, title))
                .getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Vary", "Accept");
        problem.headers().forEach(response::setHeader);
        response.setHeader("Content-Type", form.equals(ProblemText.JSON) ? form : form + "; charset=utf-8");
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    private static String page(Problem problem, String title) {
        return HtmlPage.begin(title) + "<pre>" + HtmlPage.escape(ProblemText.write(problem, ProblemText.PLAIN, title))
                + "</pre>\n" + HtmlPage.END;
    }
}
