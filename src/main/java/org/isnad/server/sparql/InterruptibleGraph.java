package org.isnad.server.sparql;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.graph.GraphWrapper;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.isnad.query.Interruption;

/** A graph whose reader can be interrupted: those who write graphs look at nothing else until they are done. */
final class InterruptibleGraph extends GraphWrapper {

    InterruptibleGraph(Graph graph) {
        super(graph);
    }

    @Override
    public ExtendedIterator<Triple> find(Triple pattern) {
        return interruptible(super.find(pattern));
    }

    @Override
    public ExtendedIterator<Triple> find(Node subject, Node predicate, Node object) {
        return interruptible(super.find(subject, predicate, object));
    }

    @Override
    public boolean contains(Node subject, Node predicate, Node object) {
        Interruption.check();
        return super.contains(subject, predicate, object);
    }

    @Override
    public boolean contains(Triple triple) {
        Interruption.check();
        return super.contains(triple);
    }

    private static ExtendedIterator<Triple> interruptible(ExtendedIterator<Triple> found) {
        Interruption.check();
        return found.mapWith(triple -> {
            Interruption.check();
            return triple;
        });
    }
}
