package org.isnad.release.rdf;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.isnad.model.Graphs;
import org.isnad.publish.SortedTurtle;
import org.isnad.read.Packed;
import org.isnad.read.QueryHead;

/**
 * The dataset as another vocabulary says it: one SPARQL CONSTRUCT a file, over the default graph as it is served and the
 * graphs of what follows. SPARQL 1.2 is read, for the sake of triple terms.
 *
 * @param title what it shows, in a few words
 * @param why for whom, and what was decided where the vocabularies differ
 * @param query what makes it
 */
record OtherVocabulary(String title, String why, Query query) {

    /** The one of this name, as packed with the program. */
    static OtherVocabulary packed(String name) {
        return parse(
                name, Packed.view(name).orElseThrow(() -> new IllegalStateException("no view packed for " + name)));
    }

    /**
     * Reads one.
     *
     * @throws IllegalStateException naming the file, if its head or its query is broken
     */
    static OtherVocabulary parse(String name, String text) {
        try {
            QueryHead head = QueryHead.of(text);
            Query query = QueryFactory.create(text, Syntax.syntaxSPARQL_12);
            OtherVocabulary view = new OtherVocabulary(head.take("title"), head.take("why"), query);
            head.end();
            if (!query.isConstructType()) {
                throw new IllegalArgumentException("the query does not construct anything");
            }
            return view;
        } catch (IllegalArgumentException | QueryException e) {
            throw new IllegalStateException("ontology/views/" + name + ".rq: " + e.getMessage(), e);
        }
    }

    /** What it makes of a dataset. */
    Graph over(DatasetGraph dataset) {
        Graph graph = Graphs.inMemory();
        try (QueryExec execution = QueryExec.dataset(dataset).query(query).build()) {
            execution.construct(graph);
        }
        return graph;
    }

    void write(DatasetGraph dataset, OutputStream out) throws IOException {
        SortedTurtle.write(
                over(dataset), DumpPrefixes.with(query.getPrefixMapping().getNsPrefixMap()), out);
    }
}
