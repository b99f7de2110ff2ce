package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Isnad;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Asked;
import org.isnad.server.sparql.Selection;

/** SPARQL 1.1 Graph Store HTTP Protocol, reading only: one graph, by its name or the default one, as it is. */
final class GraphStoreHandler implements Handling.Handler {

    private static final String WHOLE_GRAPH = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
    private static final String CHOOSE = "name one graph: ?default, or ?graph= and its IRI";

    private final Answering answering;

    GraphStoreHandler(Answering answering) {
        this.answering = answering;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString());
        Optional<String> graph = parameters.one("graph");
        boolean isDefault = parameters.one("default").isPresent();
        if (isDefault == graph.isPresent()) {
            throw Problem.badRequest(CHOOSE).exception();
        }
        Asked asked = Asked.of(WHOLE_GRAPH, parameters);
        Selection selection = isDefault ? Selection.NONE : new Selection(List.of(absolute(graph.get())), List.of());
        answering.answer(request, response, asked.of(selection), 404);
    }

    private static String absolute(String name) {
        try {
            return new URI(Isnad.BASE).resolve(new URI(name)).toString();
        } catch (URISyntaxException bad) {
            throw Problem.badRequest("not the IRI of a graph: " + name).exception();
        }
    }
}
