package org.isnad.build;

import static org.isnad.build.Completion.only;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.isnad.model.Isnad;

/**
 * Writes out what a claim leaves unsaid: its source, that it affirms, that it is accepted, and the confidence of its
 * source's tier. A judgement in the curation folder takes the place of a default; a withdrawn source withdraws its
 * claims.
 */
final class ClaimDefaults {

    private final Graph curation;
    private final Node source;
    private final Graph graph;
    private final Node status;
    private final Node confidence;

    ClaimDefaults(Vocabulary vocabulary, Graph curation, Node source, Graph graph) {
        this.curation = curation;
        this.source = source;
        this.graph = graph;
        this.status = curation.contains(source, Isnad.STATUS, Isnad.WITHDRAWN) ? Isnad.WITHDRAWN : Isnad.ACCEPTED;
        this.confidence = only(graph, source, Isnad.TIER)
                .flatMap(vocabulary::defaultConfidence)
                .orElse(Isnad.scale("confidence-low"));
    }

    void complete(Node claim) {
        graph.add(claim, Isnad.SOURCE, source);
        unlessSaid(claim, Isnad.POLARITY, Isnad.AFFIRMED);
        unlessSaid(claim, Isnad.STATUS, status);
        unlessSaid(claim, Isnad.CONFIDENCE, confidence);
    }

    private void unlessSaid(Node claim, Node property, Node value) {
        if (!graph.contains(claim, property, Node.ANY) && !curation.contains(claim, property, Node.ANY)) {
            graph.add(claim, property, value);
        }
    }
}
