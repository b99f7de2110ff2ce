package org.isnad.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.apache.jena.atlas.io.StringWriterI;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * Writes a dataset without blank nodes as N-Quads, one quad a line, sorted by code points: for such a dataset this is
 * its canonical form under RDFC-1.0, and so the same bytes for the same content.
 */
public final class SortedNQuads {

    private static final NodeFormatterNT FORMATTER = new NodeFormatterNT();

    private SortedNQuads() {}

    /**
     * Writes every quad of the named graphs.
     *
     * @throws IllegalArgumentException if there is a blank node: it has no name to be sorted by
     */
    public static void write(DatasetGraph dataset, OutputStream out) throws IOException {
        List<byte[]> lines = new ArrayList<>();
        for (Iterator<Quad> quads = dataset.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY); quads.hasNext(); ) {
            lines.add(line(quads.next()));
        }
        // UTF-8 keeps the order of code points; Java's own strings do not.
        lines.sort(Arrays::compareUnsigned);
        for (byte[] line : lines) {
            out.write(line);
        }
    }

    private static byte[] line(Quad quad) {
        StringWriterI line = new StringWriterI();
        for (Node node : List.of(quad.getSubject(), quad.getPredicate(), quad.getObject(), quad.getGraph())) {
            if (node.isBlank()) {
                throw new IllegalArgumentException("blank node in " + quad);
            }
            FORMATTER.format(line, node);
            line.print(' ');
        }
        line.print(".\n");
        return line.toString().getBytes(StandardCharsets.UTF_8);
    }
}
