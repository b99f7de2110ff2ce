package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Sha256;
import org.isnad.server.api.Call;
import org.isnad.server.api.OpenApi;
import org.isnad.server.api.Operation;
import org.isnad.server.api.OperationIndex;
import org.isnad.server.api.Operations;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.PagePath;
import org.isnad.thing.Standing;

/**
 * Competency questions as operations: {@code /api} lists them, {@code /api/NAME} answers one in the same way as a query
 * that is sent to the endpoint.
 */
final class ApiHandler implements Handling.Handler {

    private static final String JSON = "application/json";
    private static final String HTML = "text/html";
    private static final Map<String, String> INDEX_FORMATS = Map.of("json", JSON, "html", HTML);
    private static final String DESCRIBED = "</openapi.json>; rel=\"service-desc\"; type=\"application/json\"";

    private final Documents documents;
    private final Answering answering;
    private final Opening datasets;

    ApiHandler(Documents documents, Answering answering, Opening datasets) {
        this.documents = documents;
        this.answering = answering;
        this.datasets = datasets;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString());
        String name =
                request.getRequestURI().substring(Operations.PATH.length()).replaceFirst("^/", "");
        if (name.isEmpty()) {
            index(request, response, parameters);
            return;
        }
        Operations.Found found = Operations.packed().find(name);
        if (found instanceof Operations.Found.Here here) {
            answer(request, response, here.operation(), parameters);
        } else if (found instanceof Operations.Found.Moved moved) {
            Redirects.moved(
                    request, response, parameters.after(moved.successor().path()));
        } else {
            throw gone(found).exception();
        }
    }

    /** What describes the whole interface for programs that are to be written. */
    static Handling.Handler description(Documents documents) {
        return (request, response) -> {
            byte[] description = OpenApi.packed();
            documents.send(request, response, JSON, List.of("openapi", Sha256.of(description)), () -> description);
        };
    }

    private void index(HttpServletRequest request, HttpServletResponse response, Parameters parameters)
            throws IOException {
        Optional<String> named = parameters.one("format");
        Optional<String> form = named.isPresent()
                ? Optional.ofNullable(INDEX_FORMATS.get(named.get()))
                : Responses.accept(request).best(List.of(JSON, HTML));
        if (form.equals(Optional.of(HTML))) {
            response.setHeader("Vary", "Accept, Accept-Language");
            String page = new PagePath(Pages.language(request), "query").text();
            Redirects.seeOther(request, response, Carried.with(page, parameters));
            return;
        }
        byte[] index = OperationIndex.packed();
        documents.send(
                request,
                response,
                form.orElseThrow(
                        () -> Problem.of(406, "the questions are listed in " + JSON + ", and on a page (" + HTML + ")")
                                .header("Vary", "Accept, Accept-Language")
                                .exception()),
                List.of("operations", Sha256.of(index)),
                Map.of("Link", DESCRIBED, "Vary", "Accept, Accept-Language, Accept-Encoding"),
                () -> index);
    }

    private void answer(
            HttpServletRequest request, HttpServletResponse response, Operation operation, Parameters parameters)
            throws IOException {
        Call call = Call.of(operation, parameters);
        DatasetGraph whole = datasets.open(request, datasets.whole(parameters)).graphs();
        for (Map.Entry<String, Node> thing : call.things().entrySet()) {
            Standing standing = Standing.of(whole, thing.getValue());
            if (standing instanceof Standing.Retired retired) {
                Redirects.moved(
                        request,
                        response,
                        call.with(thing.getKey(), retired.successor()).address());
                return;
            }
            if (!(standing instanceof Standing.Present)) {
                throw missing(thing.getKey(), thing.getValue().getURI(), standing)
                        .exception();
            }
        }
        answering.answer(request, response, call.asked(), HttpServletResponse.SC_BAD_REQUEST);
    }

    private static Problem missing(String parameter, String iri, Standing standing) {
        Problem problem = standing instanceof Standing.Withdrawn withdrawn
                ? Problem.of(
                        410,
                        parameter + " was withdrawn: " + iri
                                + (withdrawn.reason().isEmpty() ? "" : " (" + withdrawn.reason() + ")"))
                : Problem.of(404, parameter + " is not known: " + iri + " (find things by their names at /search?q=)");
        return problem.member("parameter", parameter);
    }

    private static Problem gone(Operations.Found found) {
        if (found instanceof Operations.Found.Unknown unknown) {
            String meant = unknown.nearest()
                    .map(name -> "did you mean " + Operations.PATH + "/" + name + "? ")
                    .orElse("");
            return Problem.of(404, "no question goes by this name (" + meant + Operations.PATH + " lists them all)");
        }
        return Problem.of(
                410, "this question was withdrawn, and no other took its place (" + Operations.PATH + " lists all)");
    }
}
