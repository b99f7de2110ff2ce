package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.isnad.server.http.Problem;

/**
 * Stands before everything on the public port: turns away paths and methods that nothing answers and requests that are
 * not framed as they should be, answers OPTIONS, notes how each request ended, and breaks the connection where an answer
 * broke off, so that it does not look whole.
 */
final class Front implements Filter {

    private static final String ASKED_HEADERS =
            "Accept, Accept-Encoding, Accept-Language, Cache-Control, Content-Type, If-Match, If-None-Match, If-Range,"
                    + " Range";

    private final Journal journal;

    Front(Journal journal) {
        this.journal = journal;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        long begun = System.nanoTime();
        Optional<Route> route = Route.of(request.getRequestURI());
        Outcome outcome = Outcome.FAILED;
        HangUps.watch(request);
        try {
            Responses.begin(response);
            Optional<String> usual = UsualPath.of(request.getRequestURI());
            Optional<Problem> badlyFramed = Framing.problem(request);
            if (badlyFramed.isPresent()) {
                Responses.problem(request, response, badlyFramed.get());
            } else if (usual.flatMap(Route::of).isPresent()) {
                Redirects.same(request, response, usual.get());
            } else if (route.isEmpty()) {
                Responses.problem(request, response, Problem.of(404, "there is nothing at this path (see /sparql)"));
            } else if (!route.get().answers(request.getMethod())) {
                Responses.problem(request, response, notAllowed(request, route.get()));
            } else if (request.getMethod().equals("OPTIONS")) {
                options(request, response, route.get());
            } else {
                chain.doFilter(request, response);
            }
            outcome = Marks.outcome(request).orElseGet(() -> byStatus(response.getStatus()));
        } finally {
            HangUps.leave(request);
            journal.ended(request, response, route, outcome, System.nanoTime() - begun);
        }
        if (outcome == Outcome.BROKEN) {
            HangUps.cut(request);
            throw new BrokenAnswerException();
        }
    }

    private static Problem notAllowed(HttpServletRequest request, Route route) {
        String why = request.getMethod().matches("PUT|DELETE|PATCH|POST")
                ? "this endpoint is read-only: it answers " + route.allow()
                : "this path answers " + route.allow();
        return Problem.of(405, why).header("Allow", route.allow());
    }

    /** Both the plain question which methods there are, and the one that browsers ask before they let a script ask. */
    private static void options(HttpServletRequest request, HttpServletResponse response, Route route) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Allow", route.allow());
        response.setHeader("Cache-Control", "no-store");
        if (request.getHeader("Access-Control-Request-Method") != null) {
            response.setHeader("Access-Control-Allow-Methods", route.allow());
            response.setHeader("Access-Control-Allow-Headers", ASKED_HEADERS);
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setHeader("Vary", "Access-Control-Request-Method, Access-Control-Request-Headers");
        }
    }

    private static Outcome byStatus(int status) {
        if (status == HttpServletResponse.SC_NOT_MODIFIED) {
            return Outcome.UNCHANGED;
        }
        if (status < HttpServletResponse.SC_BAD_REQUEST) {
            return Outcome.ANSWERED;
        }
        return status < HttpServletResponse.SC_INTERNAL_SERVER_ERROR ? Outcome.REFUSED : Outcome.FAILED;
    }
}
