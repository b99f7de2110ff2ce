package org.isnad.server.sparql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.SysRIOT;

/** Writes graphs in the formats of triples. An interrupt of the thread ends it. */
public final class GraphWriter {

    /** RDF/XML can hold any IRI of RDF, also one that breaks the rules of its scheme. */
    private static final Map<String, Object> ANY_IRI = Map.of("allowBadURIs", "true");

    private GraphWriter() {}

    /**
     * Writes a graph with its prefixes; does not close what it writes to.
     *
     * @throws org.apache.jena.query.QueryCancelledException if the thread is interrupted
     * @throws org.apache.jena.shared.JenaException if the format cannot hold the graph
     */
    public static void write(Graph graph, ResultFormat format, OutputStream out) throws IOException {
        Graph source = new InterruptibleGraph(graph);
        OutputStream target = new InterruptibleStream(out);
        if (format == ResultFormat.JSON_LD) {
            JsonLdWriter.write(source, target);
        } else {
            RDFWriter.source(source)
                    .format(format.triples())
                    .set(SysRIOT.sysRdfWriterProperties, ANY_IRI)
                    .output(target);
        }
    }

    /**
     * A graph as a file, with its prefixes.
     *
     * @throws org.apache.jena.shared.JenaException if the format cannot hold the graph
     */
    public static byte[] bytes(Graph graph, ResultFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            write(graph, format, out);
        } catch (IOException e) {
            throw new IllegalStateException("what is in memory cannot fail to be written", e);
        }
        return out.toByteArray();
    }
}
