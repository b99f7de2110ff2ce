package org.isnad.release.describe;

import static org.isnad.release.describe.Statements.DCT;
import static org.isnad.release.describe.Statements.FOAF;
import static org.isnad.release.describe.Statements.VOID;
import static org.isnad.release.describe.Statements.iri;
import static org.isnad.release.describe.Statements.number;
import static org.isnad.release.describe.Statements.string;

import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.publish.Partitions;
import org.isnad.release.Material;
import org.isnad.release.Part;
import org.isnad.release.WrittenPart;

/**
 * A release in VoID: how many statements of which kind its data graphs hold, under which licence each graph stands, and
 * where they can be had as RDF. Its {@code void:triples} is the number of lines of the N-Quads.
 */
final class VoidFigures {

    private static final int EXAMPLES = 40;

    /** The folder of what is RDF and holds the statements as they are; views put them in another form. */
    private static final String WHOLE_OR_SHARE = "rdf/";

    private VoidFigures() {}

    static Graph of(About about, Material material, List<WrittenPart> written) {
        Names names = new Names(material.record().version());
        Node release = names.release();
        Node document = names.file(DescriptionFile.VOID.path());
        DatasetGraph dataset = material.dataset();
        Statements out = new Statements();
        out.type(document, VOID + "DatasetDescription")
                .add(document, FOAF + "primaryTopic", release)
                .type(release, VOID + "Dataset")
                .add(release, DCT + "title", about.titles())
                .add(release, DCT + "license", iri(about.license().iri()))
                .add(release, VOID + "uriSpace", string(Isnad.BASE))
                .add(release, VOID + "sparqlEndpoint", Names.ENDPOINT)
                .add(release, FOAF + "homepage", iri(about.home()));
        written.stream()
                .map(WrittenPart::part)
                .filter(part -> part.role() == Part.Role.DATA)
                .filter(part -> part.path().startsWith(WHOLE_OR_SHARE))
                .forEach(part -> out.add(release, VOID + "dataDump", names.file(part.file())));
        Partitions figures =
                Partitions.of(dataset.stream().filter(VoidFigures::isData).map(Quad::asTriple));
        figures.describe(release, release.getURI() + "#", out.graph());
        figures.examples().entrySet().stream()
                .filter(example -> example.getKey().startsWith(Isnad.NS))
                .map(example -> iri(example.getValue()))
                .limit(EXAMPLES)
                .forEach(example -> out.add(release, VOID + "exampleResource", example));
        subsets(dataset, release, out);
        return out.graph();
    }

    /** Each data graph, with its size and the licence that the build has stated for it. */
    private static void subsets(DatasetGraph dataset, Node release, Statements out) {
        Graph stated = dataset.getGraph(Graphs.RELEASE);
        dataset.listGraphNodes().forEachRemaining(graph -> {
            if (Graphs.isData(graph)) {
                out.add(release, VOID + "subset", graph)
                        .type(graph, VOID + "Dataset")
                        .add(
                                graph,
                                VOID + "triples",
                                number(dataset.getGraph(graph).size()));
                stated.stream(graph, iri(DCT + "license"), Node.ANY)
                        .map(Triple::getObject)
                        .forEach(license -> out.add(graph, DCT + "license", license));
            }
        });
    }

    private static boolean isData(Quad quad) {
        return !quad.isDefaultGraph() && Graphs.isData(quad.getGraph());
    }
}
