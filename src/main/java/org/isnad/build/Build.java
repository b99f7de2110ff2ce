package org.isnad.build;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.model.Positions;
import org.isnad.model.Problem;
import org.isnad.read.FirstSeen;
import org.isnad.read.Reading;

/**
 * The dataset that follows from curated files, before it has been validated.
 *
 * @param dataset the named graphs of the model; the default graph is empty
 * @param curated everything but direct triples and the description, merged: what shapes describe
 * @param problems what was found on the way: syntax errors, unknown terms, slugs given twice, dates
 */
public record Build(DatasetGraph dataset, Graph curated, List<Problem> problems) {

    /**
     * Completes what was read, gives acts of law their effect, and derives the spans of listings and the direct triples.
     *
     * @param ontology the terms
     * @param scales the closed lists
     */
    public static Build of(Reading reading, Positions positions, Graph ontology, Graph scales) {
        return of(reading, FirstSeen.none(), positions, ontology, scales);
    }

    /**
     * Completes and derives the same, and states of each claim in which release it first stood.
     *
     * @param seen the claims that were released before
     */
    public static Build of(Reading reading, FirstSeen seen, Positions positions, Graph ontology, Graph scales) {
        List<Problem> problems = new ArrayList<>(reading.problems());
        Vocabulary vocabulary = new Vocabulary(ontology, scales);
        WorkingGraphs graphs = new WorkingGraphs();
        ontology.stream().forEach(graphs.of(Graphs.ONTOLOGY)::add);
        scales.stream().forEach(graphs.of(Graphs.SCALES)::add);
        Completion.complete(vocabulary, reading, positions, graphs, problems);
        LegalEffect.applyTo(graphs);
        EditionSpans.deriveInto(graphs, vocabulary);
        Graph curated = graphs.merged();
        new DirectTriples(vocabulary, curated).deriveInto(graphs.of(Graphs.DIRECT));
        graphs.curated().forEach(graph -> SuperTypes.addTo(graph, vocabulary));
        FirstSeenGraph.write(seen, reading, graphs, problems);
        Description.write(graphs);
        return new Build(graphs.asDataset(), curated, problems);
    }
}
