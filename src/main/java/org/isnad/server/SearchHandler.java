package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.isnad.evaluate.LimitException;
import org.isnad.search.RefusedSearchException;
import org.isnad.search.Search;
import org.isnad.search.SearchJson;
import org.isnad.search.SearchRequest;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.sparql.Datasets;
import org.isnad.view.ViewNames;

/** Finds things by their names: {@code /search?q=}, with {@code lang}, {@code limit} and a view, as JSON. */
final class SearchHandler implements Handling.Handler {

    private static final String JSON = "application/json";
    private static final Set<String> OWN = Set.of("q", "lang", "limit");

    private final Documents documents;
    private final Datasets datasets;
    private final Clients clients;
    private final Duration timeout;

    /** @param timeout how long the making of a view may take */
    SearchHandler(Documents documents, Datasets datasets, Clients clients, Duration timeout) {
        this.documents = documents;
        this.datasets = datasets;
        this.clients = clients;
        this.timeout = timeout;
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
                () -> found(search, open(request, dataset)));
    }

    private static SearchRequest search(Parameters parameters) {
        for (String name : parameters.names()) {
            if (!OWN.contains(name)
                    && !ViewNames.PARAMETERS.all().contains(name)
                    && !name.equals(ViewedDatasets.RELEASE)) {
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

    private Datasets.Opened open(HttpServletRequest request, Datasets.Chosen dataset) {
        try {
            return dataset.open(clients.key(request), timeout);
        } catch (LimitException limit) {
            Marks.outcome(request, Limits.outcome(limit.limit()));
            throw Limits.problem(limit).exception();
        }
    }

    private static byte[] found(SearchRequest search, Datasets.Opened dataset) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SearchJson.write(Search.of(dataset.graphs()).answer(search), out);
        return out.toByteArray();
    }
}
