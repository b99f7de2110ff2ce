package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.model.Prefixes;
import org.isnad.release.rdf.JsonLdContext;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Carried;
import org.isnad.server.site.DataDocument;
import org.isnad.server.site.DataFormat;
import org.isnad.server.site.Form;
import org.isnad.server.site.Links;
import org.isnad.server.site.PagePath;
import org.isnad.server.site.ServedEdition;
import org.isnad.server.site.VocabularyPath;
import org.isnad.server.sparql.Datasets;
import org.isnad.vocabulary.OntologyFiles;

/** The documents that explain the words: ontology, shapes, and the context of JSON-LD, as they are in what is served. */
final class VocabularyHandler {

    private static final String VARY = "Accept, Accept-Encoding";

    private final Documents documents;
    private final Opening datasets;
    private final Pages pages;

    VocabularyHandler(Documents documents, Opening datasets, Pages pages) {
        this.documents = documents;
        this.datasets = datasets;
        this.pages = pages;
    }

    /** The ontology with its scales, also as a page in the language that the client likes best. */
    void ontology(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Datasets.Chosen dataset = chosen(request);
        DatasetGraph graphs = graphs(request, dataset);
        Optional<DataFormat> named =
                VocabularyPath.of(request.getRequestURI()).orElseThrow().format();
        Form form = named.<Optional<Form>>map(format -> Optional.of(Form.of(format)))
                .orElseGet(() -> Form.of(Responses.accept(request)))
                .orElseThrow(() -> notAcceptable("/ontology", "text/html, "));
        if (form instanceof Form.Data data) {
            send(request, response, "ontology", dataset, data, () -> words(graphs));
        } else {
            pages.send(
                    request,
                    response,
                    new PagePath(Pages.language(request), "ontology"),
                    Carried.whole(Parameters.parse(request.getQueryString())),
                    Optional.empty(),
                    Map.of("Vary", "Accept, Accept-Language, Accept-Encoding", "Link", links("ontology")));
        }
    }

    /** The shapes that validate the data; in Turtle with their comments. */
    void shapes(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Datasets.Chosen dataset = chosen(request);
        DatasetGraph graphs = graphs(request, dataset);
        Form.Data form = VocabularyPath.of(request.getRequestURI())
                .orElseThrow()
                .format()
                .map(Form::of)
                .or(() -> Form.ofData(Responses.accept(request)))
                .orElseThrow(() -> notAcceptable("/shapes", ""));
        String turtle = OntologyFiles.shapes(ServedEdition.of(graphs.getGraph(Graphs.ONTOLOGY)));
        if (form.format() == DataFormat.TURTLE) {
            documents.send(
                    request,
                    response,
                    form.contentType(),
                    List.of("shapes", turtle),
                    Map.of("Vary", VARY, "Link", links("shapes")),
                    () -> turtle.getBytes(StandardCharsets.UTF_8));
        } else {
            send(request, response, "shapes", dataset, form, () -> {
                Graph graph = GraphFactory.createDefaultGraph();
                RDFParser.fromString(turtle, Lang.TURTLE).parse(graph);
                return graph;
            });
        }
    }

    /** The context of the dataset's JSON-LD. */
    void context(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Datasets.Chosen dataset = chosen(request);
        DatasetGraph graphs = graphs(request, dataset);
        documents.send(
                request,
                response,
                DataFormat.JSON_LD.mediaType(),
                List.of("context", dataset.identity()),
                Map.of("Vary", "Accept-Encoding"),
                () -> {
                    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                        JsonLdContext.of(graphs.getGraph(Graphs.ONTOLOGY)).write(out);
                        return out.toByteArray();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    private Datasets.Chosen chosen(HttpServletRequest request) {
        return datasets.whole(Parameters.parse(request.getQueryString()));
    }

    private DatasetGraph graphs(HttpServletRequest request, Datasets.Chosen dataset) {
        DatasetGraph graphs = datasets.open(request, dataset).graphs();
        if (!graphs.containsGraph(Graphs.ONTOLOGY)) {
            throw Problem.of(404, "what is served here is no build, and brings no vocabulary")
                    .exception();
        }
        return graphs;
    }

    private void send(
            HttpServletRequest request,
            HttpServletResponse response,
            String document,
            Datasets.Chosen dataset,
            Form.Data form,
            Supplier<Graph> graph)
            throws IOException {
        documents.send(
                request,
                response,
                form.contentType(),
                List.of(document, dataset.identity()),
                Map.of("Vary", VARY, "Link", links(document)),
                () -> DataDocument.write(graph.get(), form.format(), Prefixes.forQueries()));
    }

    private static Graph words(DatasetGraph graphs) {
        Graph words = GraphFactory.createDefaultGraph();
        graphs.getGraph(Graphs.ONTOLOGY).stream().forEach(words::add);
        graphs.getGraph(Graphs.SCALES).stream().forEach(words::add);
        return words;
    }

    private static String links(String document) {
        String alternates = Stream.of(DataFormat.values())
                .map(format -> "</" + document + "." + format.ending() + ">; rel=\"alternate\"; type=\""
                        + format.mediaType() + "\"")
                .collect(Collectors.joining(", "));
        return "<" + Isnad.BASE + document + ">; rel=\"canonical\", " + alternates + ", <" + Links.LICENSE
                + ">; rel=\"license\"";
    }

    private static RuntimeException notAcceptable(String path, String more) {
        return Problem.of(
                        406,
                        Stream.of(DataFormat.values())
                                .map(format -> format.mediaType() + " (" + path + "." + format.ending() + ")")
                                .collect(Collectors.joining(", ", "this is written as " + more, "")))
                .header("Vary", VARY)
                .exception();
    }
}
