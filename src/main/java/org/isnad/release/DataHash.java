package org.isnad.release;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.isnad.model.Graphs;
import org.isnad.publish.SortedNQuads;

/**
 * The hash that names a release: the SHA-256 of the canonical N-Quads (RDFC-1.0) of the data graphs. Those are all named
 * graphs but the ontology, which has files of its own, and the description, which holds the hash.
 */
public final class DataHash {

    private DataHash() {}

    /** The canonical N-Quads of the data graphs. */
    public static Content canonical(DatasetGraph dataset) {
        return out -> SortedNQuads.write(dataset, Graphs::isData, out);
    }

    /** The SHA-256, in lower-case hex, of {@link #canonical}. */
    public static String of(DatasetGraph dataset) {
        HashedStream hashed = new HashedStream(OutputStream.nullOutputStream());
        try {
            canonical(dataset).writeTo(hashed);
            hashed.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return hashed.hex();
    }
}
