package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.isnad.search.RefusedSearchException;
import org.isnad.search.Search;
import org.isnad.search.SearchJson;
import org.isnad.search.SearchRequest;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.sparql.Datasets;
import org.isnad.view.ViewNames;

/** Finds things by their names: {@code /search?q=}, with {@code lang}, {@code limit} and a view, as JSON. */
final class SearchHandler implements Handling.Handler {

    private static final String JSON = "application/json";
    private static final Set<String> OWN = Set.of("q", "lang", "limit");

    private final Documents documents;
    private final Opening datasets;

    SearchHandler(Documents documents, Opening datasets) {
        this.documents = documents;
        this.datasets = datasets;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString());
        SearchRequest search = search(parameters);
        if (Responses.accept(request).quality(JSON) <= 0) {
            throw Problem.of(406, "what is found is told in " + JSON).exception();
        }
        Marks.query(request, search.text());
        Datasets.Chosen dataset = datasets.of(parameters);
        documents.send(
                request,
                response,
                JSON,
                List.of("search", dataset.identity(), search.toString()),
                () -> found(search, datasets.open(request, dataset)));
    }

    private static SearchRequest search(Parameters parameters) {
        for (String name : parameters.names()) {
            if (!OWN.contains(name) && !ViewNames.PARAMETERS.all().contains(name) && !name.equals(Carried.RELEASE)) {
                throw Problem.badRequest("unknown parameter " + name + " (there are q, lang, limit, asOf, knownBy,"
                                + " certainty and release)")
                        .exception();
            }
        }
        try {
            return SearchRequest.parse(
                    parameters.one("q").orElse(""),
                    parameters.one("lang").orElse(""),
                    parameters.one("limit").orElse(""));
        } catch (RefusedSearchException refused) {
            throw Problem.badRequest(refused.why()).exception();
        }
    }

    private static byte[] found(SearchRequest search, Datasets.Opened dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SearchJson.write(Search.of(dataset.graphs()).answer(search), out);
        return out.toByteArray();
    }
}
