package org.isnad.evaluate;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphReadOnly;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.apache.jena.util.iterator.WrappedIterator;

/**
 * A dataset that gives nothing more once a signal is set. Property paths and descriptions gather all they find before
 * they hand anything on, and look at no signal themselves.
 */
final class StoppableDataset extends DatasetGraphWrapper {

    private final AtomicBoolean signal;

    StoppableDataset(DatasetGraph dataset, AtomicBoolean signal) {
        super(dataset);
        this.signal = signal;
    }

    @Override
    public Graph getDefaultGraph() {
        return new StoppableGraph(super.getDefaultGraph());
    }

    @Override
    public Graph getUnionGraph() {
        return new StoppableGraph(super.getUnionGraph());
    }

    @Override
    public Graph getGraph(Node name) {
        return new StoppableGraph(super.getGraph(name));
    }

    @Override
    public Iterator<Quad> find(Node graph, Node subject, Node predicate, Node object) {
        return new Stoppable<>(super.find(graph, subject, predicate, object));
    }

    @Override
    public Iterator<Quad> findNG(Node graph, Node subject, Node predicate, Node object) {
        return new Stoppable<>(super.findNG(graph, subject, predicate, object));
    }

    private void check() {
        if (signal.get()) {
            throw new QueryCancelledException();
        }
    }

    private final class StoppableGraph extends GraphReadOnly {

        StoppableGraph(Graph graph) {
            // Instead of the read-only view that is there, not around it: each view wraps all that is found once more.
            super(graph instanceof GraphReadOnly view ? view.getWrapped() : graph);
        }

        @Override
        public ExtendedIterator<Triple> find(Triple pattern) {
            return new Stoppable<>(base.find(pattern));
        }

        @Override
        public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
            return new Stoppable<>(base.find(subject, predicate, object));
        }

        @Override
        public boolean contains(Node subject, Node predicate, Node object) {
            check();
            return super.contains(subject, predicate, object);
        }

        @Override
        public boolean contains(Triple triple) {
            check();
            return super.contains(triple);
        }
    }

    private final class Stoppable<T> extends WrappedIterator<T> {

        Stoppable(Iterator<? extends T> found) {
            super(found);
            check();
        }

        @Override
        public T next() {
            check();
            return super.next();
        }
    }
}
