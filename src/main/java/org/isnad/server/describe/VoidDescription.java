package org.isnad.server.describe;

import static org.isnad.server.describe.Statements.DCTERMS;
import static org.isnad.server.describe.Statements.FOAF;
import static org.isnad.server.describe.Statements.VOID;
import static org.isnad.server.describe.Statements.iri;
import static org.isnad.server.describe.Statements.number;
import static org.isnad.server.describe.Statements.text;

import java.time.ZoneOffset;
import java.util.Map;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.publish.Partitions;
import org.isnad.server.sparql.ResultFormat;

/** The dataset in the words of VoID, for the default graph and for each named one. */
public final class VoidDescription {

    private static final int EXAMPLES = 40;

    private VoidDescription() {}

    /** The IRI of the dataset as it is served under an address. */
    static String dataset(String base) {
        return base + "/.well-known/void#dataset";
    }

    /** Describes the dataset that is served under an address, which is given without a path. */
    public static Graph of(Served served, String base) {
        Statements out = new Statements();
        DatasetGraph graphs = served.graphs();
        Node document = iri(base + "/.well-known/void");
        Node dataset = iri(dataset(base));
        Node publisher = iri(base + "/.well-known/void#publisher");
        boolean ours = graphs.containsGraph(Graphs.RELEASE);
        out.type(document, VOID + "DatasetDescription")
                .add(document, FOAF + "primaryTopic", dataset)
                .type(dataset, VOID + "Dataset")
                .add(dataset, DCTERMS + "title", text(ours ? "Isnad" : "A file served as it is"))
                .add(dataset, DCTERMS + "identifier", NodeFactory.createLiteralString(served.identity()))
                .add(
                        dataset,
                        DCTERMS + "modified",
                        NodeFactory.createLiteralDT(
                                served.modified()
                                        .atZone(ZoneOffset.UTC)
                                        .toLocalDate()
                                        .toString(),
                                XSDDatatype.XSDdate))
                .add(dataset, VOID + "sparqlEndpoint", iri(base + "/sparql"))
                .add(dataset, FOAF + "homepage", iri(base + "/"));
        service(out, dataset, base, "sparql", "Questions in SPARQL 1.1");
        service(out, dataset, base, "api", "Questions by name, over HTTP and JSON");
        if (ours) {
            out.add(
                            dataset,
                            DCTERMS + "description",
                            text("Claims of published sources about the armed groups of Iraq, each with the source that"
                                    + " makes it, how surely it is said, and for which time."))
                    .add(dataset, DCTERMS + "isVersionOf", Isnad.DATASET)
                    .add(dataset, VOID + "uriSpace", NodeFactory.createLiteralString(Isnad.BASE))
                    .add(dataset, DCTERMS + "publisher", publisher)
                    .type(publisher, FOAF + "Organization")
                    .add(publisher, FOAF + "name", text("The Isnad project"));
        }
        release(out, dataset, graphs.getGraph(Graphs.RELEASE), base);
        for (ResultFormat format : ResultFormat.values()) {
            if (!format.w3cName().isEmpty()) {
                out.add(dataset, VOID + "feature", iri(Statements.FORMATS + format.w3cName()));
            }
        }
        figures(out, dataset, graphs.getDefaultGraph());
        parts(out, dataset, graphs);
        return out.graph();
    }

    /** A way to ask, in the words of DCAT. */
    private static void service(Statements out, Node dataset, String base, String path, String title) {
        Node service = iri(base + "/.well-known/void#" + path);
        out.type(service, Statements.DCAT + "DataService")
                .add(service, DCTERMS + "title", text(title))
                .add(service, Statements.DCAT + "endpointURL", iri(base + "/" + path))
                .add(service, Statements.DCAT + "endpointDescription", iri(base + "/openapi.json"))
                .add(service, Statements.DCAT + "servesDataset", dataset);
    }

    /** The release that is served, if it is one, and where this server has its files. */
    private static void release(Statements out, Node dataset, Graph description, String base) {
        description.stream(Node.ANY, iri(VOID + "dataDump"), Node.ANY).forEach(dump -> {
            Node release = dump.getSubject();
            out.add(dataset, DCTERMS + "source", release).add(dataset, VOID + "dataDump", here(dump.getObject(), base));
            description.stream(release, iri(Statements.DCAT + "version"), Node.ANY)
                    .forEach(version -> out.add(dataset, Statements.DCAT + "version", version.getObject())
                            .add(
                                    dataset,
                                    Statements.RDFS + "seeAlso",
                                    iri(base + "/dump/" + version.getObject().getLiteralLexicalForm() + "/dcat.ttl")));
        });
    }

    /** The address on this server of a file that the release names by its lasting one. */
    private static Node here(Node file, String base) {
        return iri(file.toString().replace(Isnad.BASE, base + "/"));
    }

    private static void figures(Statements out, Node dataset, Graph graph) {
        Partitions figures = Partitions.of(graph.stream());
        figures.describe(dataset, dataset.getURI() + "-", out.graph());
        figures.examples().entrySet().stream()
                .filter(example -> example.getKey().startsWith(Isnad.NS))
                .map(Map.Entry::getValue)
                .filter(example -> example.startsWith(Isnad.BASE))
                .distinct()
                .limit(EXAMPLES)
                .forEach(example -> out.add(dataset, VOID + "exampleResource", iri(example)));
    }

    /** Each named graph with its size, and the licence that the release states for it. */
    private static void parts(Statements out, Node dataset, DatasetGraph graphs) {
        Graph release = graphs.getGraph(Graphs.RELEASE);
        Node license = iri(DCTERMS + "license");
        graphs.listGraphNodes().forEachRemaining(name -> {
            if (name.isURI()) {
                out.add(dataset, VOID + "subset", name)
                        .type(name, VOID + "Dataset")
                        .add(
                                name,
                                VOID + "triples",
                                number(graphs.getGraph(name).size()));
                release.stream(name, license, Node.ANY)
                        .forEach(triple -> out.add(name, DCTERMS + "license", triple.getObject())
                                .add(dataset, DCTERMS + "license", triple.getObject()));
            }
        });
    }
}
