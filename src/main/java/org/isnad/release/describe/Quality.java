package org.isnad.release.describe;

import static org.isnad.release.describe.Statements.DQV;
import static org.isnad.release.describe.Statements.iri;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.isnad.release.Material;

/**
 * The measurements on the dataset as a whole, with their metrics, in the Data Quality Vocabulary. The build made them;
 * those on single things stay in the graph of the release.
 */
final class Quality {

    private Quality() {}

    static Graph of(Material material) {
        Graph release = material.dataset().getGraph(Graphs.RELEASE);
        Statements out = new Statements();
        release.stream(Node.ANY, iri(DQV + "computedOn"), Isnad.DATASET)
                .map(Triple::getSubject)
                .forEach(measurement -> {
                    out.add(Isnad.DATASET, DQV + "hasQualityMeasurement", measurement);
                    copy(release, measurement, out);
                    release.stream(measurement, iri(DQV + "isMeasurementOf"), Node.ANY)
                            .forEach(triple -> copy(release, triple.getObject(), out));
                });
        return out.graph();
    }

    private static void copy(Graph release, Node subject, Statements out) {
        release.stream(subject, Node.ANY, Node.ANY).forEach(out.graph()::add);
    }
}
