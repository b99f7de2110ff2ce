package org.isnad.query;

import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.function.Function;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;
import org.apache.jena.util.iterator.ExtendedIterator;
import org.isnad.model.Graphs;
import org.isnad.model.Isnad;
import org.jspecify.annotations.Nullable;

/**
 * Whether a claim or a derivation holds on a day: {@code function:sureOn(?claim, ?day)} and {@code
 * function:possibleOn(?claim, ?day)}. Its four dates are looked up in the graph that is being asked, else in the default
 * graph, else among the derivations. What has none of the four is undated, and neither sure nor possible on any day.
 *
 * <p>The day is an {@code xsd:date} without a time zone. Anything else is an error, by which SPARQL drops the row: a
 * moment is no day, and a day with a time zone is compared to one without only by guessing.
 */
enum DayFunction implements Function {
    /** It had begun by that day, and had not ended. */
    sureOn {
        @Override
        boolean holds(Node thing, String day, Graph graph) {
            String begun = bound(graph, thing, Isnad.BEGIN_LATEST);
            if (begun == null || begun.compareTo(day) > 0) {
                return false;
            }
            String notEnded = bound(graph, thing, Isnad.END_EARLIEST);
            return notEnded != null && day.compareTo(notEnded) <= 0;
        }
    },

    /** It has a date, and none speaks against that day. */
    possibleOn {
        @Override
        boolean holds(Node thing, String day, Graph graph) {
            String notBefore = bound(graph, thing, Isnad.BEGIN_EARLIEST);
            if (notBefore != null && day.compareTo(notBefore) < 0) {
                return false;
            }
            String notAfter = bound(graph, thing, Isnad.END_LATEST);
            return notAfter == null || day.compareTo(notAfter) <= 0;
        }
    };

    /** The namespace of the project's functions. */
    static final String NS = Isnad.BASE + "function#";

    private static final List<Node> BOUNDS =
            List.of(Isnad.BEGIN_LATEST, Isnad.BEGIN_EARLIEST, Isnad.END_EARLIEST, Isnad.END_LATEST);
    private static final int DAY_LENGTH = "2018-06-01".length();

    String iri() {
        return NS + name();
    }

    /** Whether the thing, which has a bound in this graph, holds on the day. */
    abstract boolean holds(Node thing, String day, Graph graph);

    @Override
    public void build(String uri, ExprList args, Context context) {
        if (args.size() != 2) {
            throw new QueryBuildException("takes two arguments: a claim and a day");
        }
    }

    @Override
    public NodeValue exec(Binding binding, ExprList args, String uri, FunctionEnv env) {
        Node thing = args.get(0).eval(binding, env).asNode();
        String day = day(args.get(1).eval(binding, env).asNode());
        if (thing.isLiteral()) {
            throw new ExprEvalException(name() + ": not a claim: " + thing);
        }
        Graph graph = graphWithBounds(thing, env);
        return NodeValue.makeBoolean(graph != null && holds(thing, day, graph));
    }

    private static @Nullable Graph graphWithBounds(Node thing, FunctionEnv env) {
        Graph active = env.getActiveGraph();
        if (active != null && isDated(thing, active)) {
            return active;
        }
        DatasetGraph dataset = env.getDataset();
        if (dataset == null) {
            return null;
        }
        Graph unnamed = dataset.getDefaultGraph();
        if (unnamed != active && isDated(thing, unnamed)) {
            return unnamed;
        }
        Graph derivations = dataset.getGraph(Graphs.DERIVATIONS);
        return derivations != null && isDated(thing, derivations) ? derivations : null;
    }

    private static boolean isDated(Node thing, Graph graph) {
        for (Node bound : BOUNDS) {
            if (graph.contains(thing, bound, Node.ANY)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable String bound(Graph graph, Node thing, Node property) {
        ExtendedIterator<Triple> found = graph.find(thing, property, Node.ANY);
        try {
            return found.hasNext() ? day(found.next().getObject()) : null;
        } finally {
            found.close();
        }
    }

    /** The text of a day; such texts sort as their days do, which spares every row the reading of dates. */
    private static String day(Node node) {
        if (node.isLiteral() && XSDDatatype.XSDdate.equals(node.getLiteralDatatype())) {
            String text = node.getLiteralLexicalForm();
            if (text.length() == DAY_LENGTH
                    && text.charAt(0) != '-'
                    && node.getLiteral().isWellFormed()) {
                return text;
            }
        }
        throw new ExprEvalException("not an xsd:date without time zone: " + node);
    }
}
