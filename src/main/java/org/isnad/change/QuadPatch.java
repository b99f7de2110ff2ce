package org.isnad.change;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdfpatch.RDFChanges;
import org.apache.jena.rdfpatch.RDFPatchOps;
import org.apache.jena.rdfpatch.changes.RDFChangesBase;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.isnad.model.Graphs;

/**
 * The difference between the data graphs of two releases as <a href="https://afs.github.io/rdf-patch/">RDF Patch</a>. Its
 * header names by their hashes what it is for and what comes of it.
 */
public final class QuadPatch {

    private static final String HASH = "urn:sha256:";

    private QuadPatch() {}

    /**
     * Writes what leads from the one to the other, deletions first, each in order.
     *
     * @param olderHash the hash of the earlier release's data graphs
     * @param newerHash that of the later one's
     */
    public static void write(
            DatasetGraph older, String olderHash, DatasetGraph newer, String newerHash, OutputStream out) {
        Set<Quad> before = quads(older);
        Set<Quad> after = quads(newer);
        RDFChanges patch = RDFPatchOps.textWriter(out);
        patch.start();
        patch.header("id", NodeFactory.createURI(HASH + newerHash));
        patch.header("prev", NodeFactory.createURI(HASH + olderHash));
        patch.txnBegin();
        missing(before, after)
                .forEach(q -> patch.delete(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        missing(after, before).forEach(q -> patch.add(q.getGraph(), q.getSubject(), q.getPredicate(), q.getObject()));
        patch.txnCommit();
        patch.finish();
    }

    /**
     * Applies a patch to the data graphs of a release.
     *
     * @param dataset is changed
     * @param hash the hash of its data graphs
     * @throws UnfitPatchException if the patch is for another release, or cannot be read
     */
    public static void apply(InputStream patch, DatasetGraph dataset, String hash) {
        try {
            RDFPatchOps.read(patch).apply(new Application(dataset, NodeFactory.createURI(HASH + hash)));
        } catch (RiotException unreadable) {
            throw new UnfitPatchException("not an RDF Patch: " + unreadable.getMessage());
        }
    }

    private static Set<Quad> quads(DatasetGraph dataset) {
        return dataset.stream()
                .filter(quad -> !quad.isDefaultGraph() && Graphs.isData(quad.getGraph()))
                .collect(Collectors.toSet());
    }

    /** What the others lack, in order. */
    private static Stream<Quad> missing(Set<Quad> quads, Set<Quad> others) {
        return quads.stream().filter(quad -> !others.contains(quad)).sorted(Comparator.comparing(QuadPatch::line));
    }

    private static String line(Quad quad) {
        return Stream.of(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject())
                .map(NodeFmtLib::strNT)
                .collect(Collectors.joining(" "));
    }

    /** Changes a dataset, and is strict: what is deleted must be there, what is added must not. */
    private static final class Application extends RDFChangesBase {

        private final DatasetGraph dataset;
        private final Node expected;

        private Application(DatasetGraph dataset, Node expected) {
            this.dataset = dataset;
            this.expected = expected;
        }

        @Override
        public void header(String field, Node value) {
            if (field.equals("prev") && !value.equals(expected)) {
                throw new UnfitPatchException("the patch is for another release (it says it is for data with the hash "
                        + value.getURI().substring(HASH.length()) + ")");
            }
        }

        @Override
        public void add(Node graph, Node subject, Node predicate, Node object) {
            Quad quad = Quad.create(graph, subject, predicate, object);
            if (dataset.contains(quad)) {
                throw new UnfitPatchException("the patch adds what is there already: " + quad);
            }
            dataset.add(quad);
        }

        @Override
        public void delete(Node graph, Node subject, Node predicate, Node object) {
            Quad quad = Quad.create(graph, subject, predicate, object);
            if (!dataset.contains(quad)) {
                throw new UnfitPatchException("the patch deletes what is not there: " + quad);
            }
            dataset.delete(quad);
        }
    }
}
