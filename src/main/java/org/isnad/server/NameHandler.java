package org.isnad.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL2;
import org.isnad.model.Isnad;
import org.isnad.server.dump.Dumps;
import org.isnad.server.http.Parameters;
import org.isnad.server.http.Problem;
import org.isnad.server.site.Form;
import org.isnad.server.site.MintedName;
import org.isnad.thing.Standing;

/** IRIs that are minted outside the data: leads each to what it is made from. */
final class NameHandler implements Handling.Handler {

    private final Opening datasets;
    private final Dumps dumps;

    NameHandler(Opening datasets, Dumps dumps) {
        this.datasets = datasets;
        this.dumps = dumps;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Parameters parameters = Parameters.parse(request.getQueryString());
        DatasetGraph graphs = datasets.open(request, datasets.whole(parameters)).graphs();
        MintedName name = MintedName.of(request.getRequestURI()).orElseThrow();
        response.setHeader("Vary", "Accept");
        Redirects.seeOther(request, response, address(request, name, graphs));
    }

    private String address(HttpServletRequest request, MintedName name, DatasetGraph graphs) {
        if (name instanceof MintedName.Property property) {
            if (!graphs.getDefaultGraph().contains(NodeFactory.createURI(property.iri()), Node.ANY, Node.ANY)) {
                throw nothing("the ontology has no term " + property.term() + " (see /ontology)");
            }
            return "/ontology#" + property.term();
        }
        if (name instanceof MintedName.Reference reference) {
            if (Standing.of(graphs, reference.claim().node()) instanceof Standing.Absent) {
                throw nothing("there is no such claim, of which this would be the reference");
            }
            return "/" + reference.claim().text();
        }
        return name instanceof MintedName.Version version ? version(request, version, graphs) : "/sparql";
    }

    /** The version that is served, or the files of a release. */
    private String version(HttpServletRequest request, MintedName.Version name, DatasetGraph graphs) {
        if (dumps.of(name.version()).isPresent()) {
            return "/dump/" + name.version() + "/vocabulary/" + name.document() + ending(request, name);
        }
        Node iri = NodeFactory.createURI(Isnad.BASE + "ontology/" + name.version());
        if (graphs.getDefaultGraph().contains(Node.ANY, OWL2.versionIRI.asNode(), iri)) {
            return "/" + name.document();
        }
        throw nothing("this server has no version " + name.version() + " of it (see /" + name.document() + ")");
    }

    private static String ending(HttpServletRequest request, MintedName.Version name) {
        boolean turtleOnly = !name.document().equals("ontology");
        Form form = Form.of(Responses.accept(request)).orElseThrow(() -> Problem.of(
                        406,
                        "versions are kept in text/turtle" + (turtleOnly ? "" : ", application/rdf+xml, text/html"))
                .exception());
        if (turtleOnly || !(form instanceof Form.Data data)) {
            return turtleOnly ? ".ttl" : ".html";
        }
        return data.format().ending().equals("rdf") ? ".rdf" : ".ttl";
    }

    private static RuntimeException nothing(String why) {
        return Problem.of(404, why).exception();
    }
}
