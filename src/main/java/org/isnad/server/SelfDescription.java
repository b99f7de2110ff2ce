package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.isnad.evaluate.EvaluatorSettings;
import org.isnad.federate.AllowedServices;
import org.isnad.query.PlainSparql;
import org.isnad.server.describe.Served;
import org.isnad.server.describe.ServiceDescription;
import org.isnad.server.describe.VoidDescription;
import org.isnad.server.http.Parameters;
import org.isnad.server.sparql.AnswerKind;
import org.isnad.server.sparql.Asked;
import org.isnad.server.sparql.GraphWriter;
import org.isnad.server.sparql.HtmlPage;
import org.isnad.server.sparql.Negotiation;
import org.isnad.server.sparql.ResultFormat;

/** All that the server says about itself: to programs in RDF, to people on a page, to crawlers and to tools. */
final class SelfDescription {

    private static final List<ResultFormat> RDF =
            List.of(ResultFormat.TURTLE, ResultFormat.JSON_LD, ResultFormat.RDF_XML, ResultFormat.N_TRIPLES);
    private static final List<ResultFormat> RDF_AND_PAGE = List.of(
            ResultFormat.TURTLE,
            ResultFormat.JSON_LD,
            ResultFormat.RDF_XML,
            ResultFormat.N_TRIPLES,
            ResultFormat.HTML_GRAPH);

    private final Documents documents;
    private final Current current;
    private final EvaluatorSettings limits;
    private final AllowedServices services;
    private final PublicAddress address;

    /**
     * Describes what is served when somebody asks.
     *
     * @param limits within which queries are evaluated
     * @param services the endpoints that queries may ask
     * @param address the address of the server
     */
    SelfDescription(
            Documents documents,
            Current current,
            EvaluatorSettings limits,
            AllowedServices services,
            PublicAddress address) {
        this.documents = documents;
        this.current = current;
        this.limits = limits;
        this.services = services;
        this.address = address;
    }

    /** The SPARQL service description; for a browser, a page to ask from. */
    void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> format = Asked.format(Parameters.parse(request.getQueryString()));
        Negotiation form = Negotiation.of(RDF_AND_PAGE, AnswerKind.GRAPH, format, Responses.accept(request));
        Served served = served();
        if (form.isHtml()) {
            List<HtmlPage.Example> examples = ExampleQueries.suiting(served.graphs());
            List<String> facts = List.of(
                    "Send a query as the parameter query, by GET or POST; name the format by Accept or format=.",
                    "A query may take " + limits.timeout().toSeconds() + " s; ask for less with timeout=.",
                    "maxRows= and maxBytes= limit an answer; what is cut by maxRows is marked Isnad-Rows-Cut: true.",
                    "No full address and no query is written to the log: only the network, and a hash of the query.");
            documents.send(
                    request,
                    response,
                    form.contentType(),
                    List.of("page", served.identity(), facts.toString()),
                    () -> HtmlPage.ofEndpoint(examples, facts));
        } else {
            rdf(request, response, form, "service", served, base -> ServiceDescription.of(served, base, functions()));
        }
    }

    /** The VoID description of the dataset. */
    void dataset(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<String> format = Asked.format(Parameters.parse(request.getQueryString()));
        Negotiation form = Negotiation.of(RDF, AnswerKind.GRAPH, format, Responses.accept(request));
        Served served = served();
        rdf(request, response, form, "void", served, base -> VoidDescription.of(served, base));
    }

    /** A file that is packed with the program. */
    void file(HttpServletRequest request, HttpServletResponse response, String name, String contentType)
            throws IOException {
        byte[] bytes = PackedFiles.bytes(name);
        documents.send(request, response, contentType, List.of(name, Integer.toString(bytes.length)), () -> bytes);
    }

    private void rdf(
            HttpServletRequest request,
            HttpServletResponse response,
            Negotiation form,
            String name,
            Served served,
            Function<String, Graph> graph)
            throws IOException {
        String base = address.of(request);
        List<String> identity = List.of(
                name,
                base,
                served.identity(),
                served.limits().toString(),
                served.services().toString());
        documents.send(
                request,
                response,
                form.contentType(),
                identity,
                () -> GraphWriter.bytes(graph.apply(base), form.format()));
    }

    private Served served() {
        Publication now = current.now().publication();
        return new Served(
                now.graphs(),
                now.hash(),
                now.modified(),
                StatedLimits.of(limits, services),
                StatedParameters.all(),
                List.copyOf(services.iris()));
    }

    private static Set<String> functions() {
        Set<String> functions = new TreeSet<>();
        FunctionRegistry.get(PlainSparql.context()).keys().forEachRemaining(functions::add);
        return functions;
    }
}
