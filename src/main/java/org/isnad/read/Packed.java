package org.isnad.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.isnad.model.Graphs;

/** The vocabulary files that travel inside the program: the ontology, its scales and its alignments. */
public final class Packed {

    private static final String FOLDER = "/org/isnad/ontology/";

    private Packed() {}

    /** The terms, and what they are aligned with. */
    public static Graph ontology() {
        return graph(List.of("core.ttl", "alignments.ttl"));
    }

    /** The scales: hedges, roles, units and the other closed lists. */
    public static Graph scales() {
        return graph(List.of("scales.ttl"));
    }

    private static Graph graph(List<String> files) {
        Graph graph = Graphs.inMemory();
        for (String file : files) {
            try (InputStream in = Packed.class.getResourceAsStream(FOLDER + file)) {
                if (in == null) {
                    throw new IllegalStateException("not packed with the program: " + FOLDER + file);
                }
                RDFParser.source(in).lang(Lang.TURTLE).parse(graph);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return graph;
    }
}
