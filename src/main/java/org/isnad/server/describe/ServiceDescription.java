package org.isnad.server.describe;

import static org.isnad.server.describe.Statements.SCHEMA;
import static org.isnad.server.describe.Statements.SD;
import static org.isnad.server.describe.Statements.VOID;
import static org.isnad.server.describe.Statements.iri;
import static org.isnad.server.describe.Statements.number;
import static org.isnad.server.describe.Statements.text;

import java.util.Arrays;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.server.sparql.ResultFormat;

/** The endpoint in the words of SPARQL 1.1 Service Description. */
public final class ServiceDescription {

    private ServiceDescription() {}

    /**
     * Describes an endpoint.
     *
     * @param base the address under which the client reached it, without a path
     * @param functions IRIs of the functions that a query may call
     */
    public static Graph of(Served served, String base, Set<String> functions) {
        Statements out = new Statements();
        Node endpoint = iri(base + "/sparql");
        Node service = iri(base + "/sparql#service");
        Node dataset = iri(base + "/sparql#dataset");
        Node unnamed = iri(base + "/sparql#default-graph");
        out.type(service, SD + "Service")
                .add(service, SD + "endpoint", endpoint)
                .add(service, SD + "supportedLanguage", iri(SD + "SPARQL11Query"))
                .add(service, SD + "defaultEntailmentRegime", iri("http://www.w3.org/ns/entailment/Simple"))
                .add(service, SD + "defaultDataset", dataset)
                .add(service, Statements.RDFS + "seeAlso", iri(base + "/.well-known/void"));
        Arrays.stream(ResultFormat.values())
                .map(ResultFormat::w3cName)
                .filter(name -> !name.isEmpty())
                .forEach(name -> out.add(service, SD + "resultFormat", iri(Statements.FORMATS + name)));
        functions.stream().sorted().forEach(function -> out.add(service, SD + "extensionFunction", iri(function))
                .type(iri(function), SD + "Function"));
        out.type(dataset, SD + "Dataset")
                .add(dataset, SD + "defaultGraph", unnamed)
                .add(dataset, Statements.RDFS + "seeAlso", iri(VoidDescription.dataset(base)))
                .type(unnamed, SD + "Graph")
                .add(
                        unnamed,
                        VOID + "triples",
                        number(served.graphs().getDefaultGraph().size()));
        served.graphs().listGraphNodes().forEachRemaining(name -> {
            Node named = Statements.part(base + "/sparql#", "graph", name.toString());
            Node graph = Statements.part(base + "/sparql#", "content", name.toString());
            out.add(dataset, SD + "namedGraph", named)
                    .type(named, SD + "NamedGraph")
                    .add(named, SD + "name", name)
                    .add(named, SD + "graph", graph)
                    .type(graph, SD + "Graph")
                    .add(
                            graph,
                            VOID + "triples",
                            number(served.graphs().getGraph(name).size()));
        });
        String here = base + "/sparql#";
        served.limits().forEach(limit -> state(out, service, iri(here + limit.id()), limit.id(), limit.name())
                .add(iri(here + limit.id()), SCHEMA + "value", number(limit.value())));
        served.parameters()
                .forEach(parameter -> state(
                        out,
                        service,
                        Statements.part(here, "parameter", parameter.name()),
                        parameter.name(),
                        parameter.meaning()));
        if (!served.services().isEmpty()) {
            out.add(service, SD + "feature", iri(SD + "BasicFederatedQuery"));
        }
        served.services().forEach(other -> {
            Node part = Statements.part(here, "service", other);
            state(out, service, part, "service", "An endpoint that SERVICE may ask")
                    .add(part, SCHEMA + "value", iri(other));
        });
        return out.graph();
    }

    private static Statements state(Statements out, Node service, Node part, String id, String name) {
        return out.add(service, SCHEMA + "additionalProperty", part)
                .type(part, SCHEMA + "PropertyValue")
                .add(part, SCHEMA + "propertyID", text(id))
                .add(part, SCHEMA + "name", text(name));
    }
}
