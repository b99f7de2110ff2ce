package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.jena.fuseki.servlets.ActionProcessor;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.isnad.server.http.Problem;
import org.isnad.server.http.ProblemException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One of Fuseki's operations, done by a handler of ours: whatever goes wrong in it becomes an error that tells the client. */
final class Handling implements ActionProcessor {

    /** Answers a request; what it throws is told. */
    @FunctionalInterface
    interface Handler {
        void handle(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Handling.class);

    private final Handler handler;

    Handling(Handler handler) {
        this.handler = handler;
    }

    @Override
    public void process(HttpAction action) {
        HttpServletRequest request = action.getRequest();
        HttpServletResponse response = action.getResponse();
        try {
            Responses.begin(response);
            handle(request, response);
        } catch (IOException gone) {
            // The front breaks the connection; thrown from here, it would become an error that tells of the inside.
            if (!Marks.outcome(request).equals(Optional.of(Outcome.GONE))) {
                Marks.outcome(request, Outcome.BROKEN);
            }
        }
    }

    private void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            handler.handle(request, response);
        } catch (ProblemException told) {
            Responses.problem(request, response, told.problem());
        } catch (RuntimeException fault) {
            LOG.error("a request failed", fault);
            Marks.outcome(request, Outcome.FAILED);
            if (response.isCommitted()) {
                Marks.outcome(request, Outcome.BROKEN);
            } else {
                Responses.problem(request, response, Problem.of(500, "the server failed on this request"));
            }
        }
    }
}
