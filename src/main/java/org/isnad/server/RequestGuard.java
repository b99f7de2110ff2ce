package org.isnad.server;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jetty.http.HttpException;

/** Turns away, before anything else looks at it, a request that no part of the server answers. */
final class RequestGuard implements Filter {

    private static final String READ_ONLY = "updates are not accepted: this endpoint is read-only";
    private static final String UPDATE_TYPE = "application/sparql-update";

    private record RefusedParameter(String name, String why) {}

    private static final List<RefusedParameter> REFUSED = List.of(
            new RefusedParameter("update", READ_ONLY),
            new RefusedParameter("using-graph-uri", READ_ONLY),
            new RefusedParameter("using-named-graph-uri", READ_ONLY),
            new RefusedParameter("stylesheet", "the parameter stylesheet is not accepted: results carry no stylesheet"),
            new RefusedParameter("callback", "the parameter callback is not accepted: there is no JSONP"),
            new RefusedParameter("query-ref", "the parameter query-ref is not accepted: send the query itself"));

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<Refusal> refusal = refusal((HttpServletRequest) request);
        if (refusal.isPresent()) {
            refusal.get().send((HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<Refusal> refusal(HttpServletRequest request) {
        String type;
        Set<String> names;
        try {
            type = request.getContentType();
            names = request.getParameterMap().keySet();
        } catch (RuntimeException unreadable) {
            int status = unreadable instanceof HttpException http ? http.getCode() : HttpServletResponse.SC_BAD_REQUEST;
            return Optional.of(new Refusal(status, "the parameters or their content type cannot be read as UTF-8"));
        }
        if (type != null && type.strip().regionMatches(true, 0, UPDATE_TYPE, 0, UPDATE_TYPE.length())) {
            return Optional.of(new Refusal(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, READ_ONLY));
        }
        return REFUSED.stream()
                .filter(parameter -> names.contains(parameter.name()))
                .findFirst()
                .map(parameter -> Refusal.badRequest(parameter.why()));
    }
}
