package org.isnad.query;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpBGP;
import org.apache.jena.sparql.algebra.op.OpPath;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.apache.jena.sparql.expr.aggregate.AggCustom;
import org.apache.jena.sparql.path.Path;
import org.isnad.search.RefusedSearchException;
import org.isnad.search.SearchFunction;
import org.jspecify.annotations.Nullable;

/**
 * Walks the whole algebra of a query, expressions at every depth included, and refuses what leads out of the dataset or
 * out of SPARQL 1.1: SERVICE to others than those on a list, functions outside {@link AllowedFunctions}, aggregates named
 * by an IRI, the query engine's magic properties, and calls of the search that can never be answered.
 */
final class QueryGuard {

    private static final List<String> MAGIC =
            List.of("http://jena.apache.org/", "http://jena.hpl.hp.com/", "java:", SearchFunction.NS);

    private QueryGuard() {}

    /**
     * @param services the IRIs that may stand after SERVICE
     * @throws RefusedQueryException if the query asks for something that is not available
     */
    static void check(Op algebra, Set<String> services) {
        new EveryPart(new Patterns(services), new Functions()).walk(algebra);
    }

    private static final class Patterns extends OpVisitorBase {

        private final Set<String> services;

        Patterns(Set<String> services) {
            this.services = services;
        }

        @Override
        public void visit(OpService service) {
            if (services.isEmpty()) {
                throw new RefusedQueryException("SERVICE is not available: nothing is asked of other endpoints");
            }
            Node endpoint = service.getService();
            if (!endpoint.isURI() || !services.contains(endpoint.getURI())) {
                throw new RefusedQueryException(
                        "SERVICE " + (endpoint.isURI() ? "<" + endpoint.getURI() + ">" : endpoint)
                                + " is not available: only <"
                                + String.join(">, <", new TreeSet<>(services)) + "> may be asked");
            }
        }

        @Override
        public void visit(OpBGP pattern) {
            for (Triple triple : pattern.getPattern()) {
                if (triple.getPredicate().hasURI(SearchFunction.IRI)) {
                    checkSearch(triple, pattern.getPattern().getList());
                } else {
                    checkPredicate(triple.getPredicate());
                }
            }
        }

        @Override
        public void visit(OpPath path) {
            checkPredicate(path.getTriplePath().getPredicate());
            Path steps = path.getTriplePath().getPath();
            if (steps != null && steps.toString().contains(SearchFunction.NS)) {
                throw new RefusedQueryException("functions are no part of a path: write function:search on its own");
            }
        }

        private static void checkSearch(Triple call, List<Triple> pattern) {
            try {
                SearchFunction.check(call, pattern);
            } catch (RefusedSearchException e) {
                throw new RefusedQueryException(e.why());
            }
        }

        private static void checkPredicate(@Nullable Node predicate) {
            if (predicate != null && predicate.isURI() && MAGIC.stream().anyMatch(predicate.getURI()::startsWith)) {
                throw new RefusedQueryException("<" + predicate.getURI()
                        + "> is not available: there are no property functions but function:search");
            }
        }
    }

    private static final class Functions extends ExprVisitorBase {

        @Override
        public void visit(ExprFunctionN function) {
            String iri = function.getFunctionIRI();
            if (iri == null) {
                return;
            }
            if (!AllowedFunctions.contains(iri)) {
                throw new RefusedQueryException("the function <" + iri
                        + "> is not available: call the functions of SPARQL 1.1, XML Schema casts or XPath's fn:");
            }
            try {
                AllowedFunctions.check(iri, new ExprList(function.getArgs()));
            } catch (QueryBuildException wrong) {
                throw new RefusedQueryException("the function <" + iri + "> "
                        + String.valueOf(wrong.getMessage()).replaceFirst("^Function '[^']*' ", ""));
            }
        }

        @Override
        public void visit(ExprAggregator aggregator) {
            if (aggregator.getAggregator() instanceof AggCustom custom) {
                throw new RefusedQueryException(
                        "the aggregate <" + custom.getIRI() + "> is not available: use those of SPARQL 1.1");
            }
        }
    }
}
