package org.isnad.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.iterator.QueryIterPlainWrapper;
import org.apache.jena.sparql.pfunction.PropFuncArg;
import org.apache.jena.sparql.pfunction.PropFuncArgType;
import org.apache.jena.sparql.pfunction.PropertyFunction;
import org.apache.jena.sparql.pfunction.PropertyFunctionEval;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.isnad.model.Isnad;
import org.jspecify.annotations.Nullable;

/**
 * The search within a query: {@code (?thing ?score ?name ?claim) function:search ("عصايب" 10)}. It asks the whole dataset,
 * whatever graph the pattern stands in. The limit counts things before anything else in the query is looked at; the name has
 * its language, and the claim stays unbound where only the editors give the name. A text that comes from a variable finds
 * nothing if it cannot be searched for; if it has no value, the query is at fault.
 */
public final class SearchFunction extends PropertyFunctionEval {

    /** Where the project's functions are. */
    public static final String NS = Isnad.BASE + "function#";

    /** What a query calls it. */
    public static final String IRI = NS + "search";

    private SearchFunction() {
        super(PropFuncArgType.PF_ARG_EITHER, PropFuncArgType.PF_ARG_EITHER);
    }

    /** A registry of this property function and no other, which never loads a class. */
    public static PropertyFunctionRegistry registry() {
        return new OnlySearch();
    }

    /**
     * Checks a call before its query runs.
     *
     * @param pattern all triples of the pattern in which it stands
     * @throws RefusedSearchException if it can never be answered
     */
    public static void check(Triple call, List<Triple> pattern) {
        SearchArguments.written(call, pattern);
    }

    @Override
    public QueryIterator execEvaluated(
            Binding row, PropFuncArg results, Node function, PropFuncArg given, ExecutionContext context) {
        SearchArguments arguments = new SearchArguments(nodes(results), nodes(given));
        List<Binding> rows = new ArrayList<>();
        arguments.requestOfRow().map(Search.of(context.getDataset())::answer).ifPresent(result -> result.found()
                .forEach(found -> joined(row, arguments.results(), found).ifPresent(rows::add)));
        return QueryIterPlainWrapper.create(rows.iterator(), context);
    }

    private static Optional<Binding> joined(Binding row, List<Node> places, Found found) {
        BindingBuilder joined = Binding.builder(row);
        for (int i = 0; i < places.size(); i++) {
            Node place = places.get(i);
            Optional<Node> value = value(i, found);
            if (place.isVariable()) {
                value.ifPresent(node -> joined.add(Var.alloc(place), node));
            } else if (!value.equals(Optional.of(place))) {
                return Optional.empty();
            }
        }
        return Optional.of(joined.build());
    }

    private static Optional<Node> value(int place, Found found) {
        return switch (place) {
            case 0 -> Optional.of(NodeFactory.createURI(found.thing()));
            case 1 ->
                Optional.of(NodeFactory.createLiteralDT(
                        Integer.toString(found.closeness().score()), XSDDatatype.XSDinteger));
            case 2 ->
                Optional.of(NodeFactory.createLiteralLang(
                        found.name().text(), found.name().language()));
            default -> found.claim().map(NodeFactory::createURI);
        };
    }

    private static List<Node> nodes(PropFuncArg argument) {
        return argument.isList() ? argument.getArgList() : List.of(argument.getArg());
    }

    private static final class OnlySearch extends PropertyFunctionRegistry {

        @Override
        public boolean manages(String iri) {
            return iri.equals(IRI);
        }

        /** Asked of every property that a path goes through. */
        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return manages(iri) ? uri -> (PropertyFunction) new SearchFunction() : null;
        }

        @Override
        public boolean isRegistered(String iri) {
            return manages(iri);
        }
    }
}
