package org.isnad.read;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.irix.IRIxResolver;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.ErrorHandler;
import org.apache.jena.riot.system.FactoryRDFStd;
import org.apache.jena.riot.system.ParserProfileStd;
import org.apache.jena.riot.system.PrefixMap;

/**
 * The parser's factory of triples, which also takes down the line. The usual stream of triples has no line numbers; here
 * they are still known.
 */
final class LineProfile extends ParserProfileStd {

    private final List<LocatedTriple> triples;

    LineProfile(ErrorHandler errors, PrefixMap prefixes, List<LocatedTriple> triples) {
        super(
                new FactoryRDFStd(),
                errors,
                IRIxResolver.create().noBase().allowRelative(false).build(),
                prefixes,
                ARQ.getContext(),
                true,
                false);
        this.triples = triples;
    }

    @Override
    public Triple createTriple(Node subject, Node predicate, Node object, long line, long col) {
        Triple triple = super.createTriple(subject, predicate, object, line, col);
        triples.add(new LocatedTriple(triple, Math.toIntExact(line)));
        return triple;
    }
}
