package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.CitationPath;
import org.isnad.server.site.DataDocument;
import org.isnad.server.site.DataFormat;
import org.isnad.server.site.DataPath;
import org.isnad.server.site.Form;
import org.isnad.server.site.Links;
import org.isnad.server.sparql.Datasets;

/** The documents of data: what DESCRIBE tells of a thing, as a file, and beside it how the thing is cited. */
final class DataHandler implements Handling.Handler {

    private final Documents documents;
    private final Opening datasets;
    private final Missing missing;
    private final CitationHandler citations;

    DataHandler(Documents documents, Opening datasets, Missing missing, CitationHandler citations) {
        this.documents = documents;
        this.datasets = datasets;
        this.missing = missing;
        this.citations = citations;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<CitationPath> citation = CitationPath.of(request.getRequestURI());
        if (citation.isPresent()) {
            citations.handle(request, response, citation.get());
            return;
        }
        DataPath path = DataPath.of(request.getRequestURI()).orElseThrow();
        Parameters parameters = Parameters.parse(request.getQueryString());
        if (missing.isTold(request, response, path.thing(), parameters, other -> path.on(other)
                .text())) {
            return;
        }
        Form.Data form = form(request, path);
        String query = Carried.query(parameters);
        Datasets.Chosen dataset = datasets.of(parameters);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Vary", path.format().isPresent() ? "Accept-Encoding" : "Accept, Accept-Encoding");
        headers.put("Link", Links.ofData(path.thing(), query));
        documents.send(
                request,
                response,
                form.contentType(),
                List.of("data", dataset.identity(), path.thing().text(), query),
                headers,
                () -> bytes(path, query, form.format(), datasets.open(request, dataset)));
    }

    private static byte[] bytes(DataPath path, String query, DataFormat format, Datasets.Opened dataset) {
        Graph graph = DataDocument.of(dataset.graphs(), path.thing(), query);
        if (graph.isEmpty()) {
            throw Problem.of(
                            404,
                            "the view leaves out all that is known of "
                                    + path.thing().node() + " (see " + new DataPath(path.thing(), path.format()).text()
                                    + ")")
                    .exception();
        }
        return DataDocument.write(graph, format, dataset.graphs().prefixes());
    }

    private static Form.Data form(HttpServletRequest request, DataPath path) {
        return path.format()
                .map(Form::of)
                .or(() -> Form.ofData(Responses.accept(request)))
                .orElseThrow(() -> Problem.of(
                                406,
                                Stream.of(DataFormat.values())
                                        .map(format ->
                                                format.mediaType() + " (" + path.text() + "." + format.ending() + ")")
                                        .collect(Collectors.joining(", ", "data is written as ", "")))
                        .header("Vary", "Accept, Accept-Encoding")
                        .exception());
    }
}
