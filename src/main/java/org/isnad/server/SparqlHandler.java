package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Asked;

/** SPARQL 1.1 Protocol: answers a query, or describes the endpoint where none is asked. */
final class SparqlHandler implements Handling.Handler {

    private static final Set<String> ABOUT_FORMAT = Set.of("format", "output");

    private final Answering answering;
    private final Handling.Handler description;

    /** @param description tells of the endpoint where nothing is asked */
    SparqlHandler(Answering answering, Handling.Handler description) {
        this.answering = answering;
        this.description = description;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = RequestReader.parameters(request);
        Optional<String> query = parameters.one("query");
        if (query.isPresent()) {
            answering.answer(request, response, Asked.of(query.get(), parameters), 400);
        } else if (request.getMethod().equals("POST") || !ABOUT_FORMAT.containsAll(parameters.names())) {
            throw Problem.badRequest("no question was asked: send it as the parameter query")
                    .exception();
        } else {
            description.handle(request, response);
        }
    }
}
