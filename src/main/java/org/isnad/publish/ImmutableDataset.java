package org.isnad.publish;

import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.query.TxnType;
import org.apache.jena.riot.system.PrefixMap;
import org.apache.jena.riot.system.PrefixMapFactory;
import org.apache.jena.sparql.core.DatasetGraphCollection;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.core.Transactional;
import org.apache.jena.sparql.core.TransactionalNull;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.sparql.graph.GraphZero;

/**
 * A fixed set of graphs that any number of readers may ask at once.
 *
 * <p>Nothing can change it, so a read transaction takes no lock, a write transaction is refused, and asking for a graph
 * that is not there gives an empty one without adding it. (Jena's general-purpose dataset over given graphs adds such a
 * graph to a plain hash map while it answers, which neither survives concurrent readers nor bounds its size.)
 */
final class ImmutableDataset extends DatasetGraphCollection {

    private final Graph defaultGraph;
    private final Map<Node, Graph> named;
    private final PrefixMap prefixes;
    private final Transactional readers = TransactionalNull.create();

    /** The graphs are used as they are: nobody else may change them from here on. */
    ImmutableDataset(Graph defaultGraph, Map<Node, ? extends Graph> named, PrefixMap prefixes) {
        this.defaultGraph = new GraphReadOnly(defaultGraph);
        Map<Node, Graph> readOnly = new LinkedHashMap<>();
        named.forEach((name, graph) -> readOnly.put(name, new GraphReadOnly(graph)));
        this.named = Collections.unmodifiableMap(readOnly);
        this.prefixes = PrefixMapFactory.unmodifiablePrefixMap(PrefixMapFactory.create(prefixes));
    }

    @Override
    public Graph getDefaultGraph() {
        return defaultGraph;
    }

    @Override
    public Graph getGraph(Node name) {
        if (Quad.isUnionGraph(name)) {
            return GraphView.createUnionGraph(this);
        }
        return Quad.isDefaultGraph(name) ? defaultGraph : named.getOrDefault(name, GraphZero.instance());
    }

    @Override
    public boolean containsGraph(Node name) {
        return Quad.isDefaultGraph(name) || Quad.isUnionGraph(name) || named.containsKey(name);
    }

    @Override
    public Iterator<Node> listGraphNodes() {
        return named.keySet().iterator();
    }

    @Override
    public PrefixMap prefixes() {
        return prefixes;
    }

    @Override
    public long size() {
        return named.size();
    }

    @Override
    public void add(Quad quad) {
        throw readOnly();
    }

    @Override
    public void delete(Quad quad) {
        throw readOnly();
    }

    @Override
    public void addGraph(Node name, Graph graph) {
        throw readOnly();
    }

    @Override
    public void removeGraph(Node name) {
        throw readOnly();
    }

    @Override
    public void clear() {
        throw readOnly();
    }

    @Override
    public boolean supportsTransactions() {
        return true;
    }

    @Override
    public boolean supportsTransactionAbort() {
        return true;
    }

    @Override
    public void begin(TxnType type) {
        if (type != TxnType.READ) {
            throw readOnly();
        }
        readers.begin(type);
    }

    @Override
    public boolean promote(Promote mode) {
        return false;
    }

    @Override
    public void commit() {
        readers.commit();
    }

    @Override
    public void abort() {
        readers.abort();
    }

    @Override
    public void end() {
        readers.end();
    }

    @Override
    public boolean isInTransaction() {
        return readers.isInTransaction();
    }

    @Override
    public ReadWrite transactionMode() {
        return readers.transactionMode();
    }

    @Override
    public TxnType transactionType() {
        return readers.transactionType();
    }

    private static UnsupportedOperationException readOnly() {
        return new UnsupportedOperationException("this dataset is read-only");
    }
}
