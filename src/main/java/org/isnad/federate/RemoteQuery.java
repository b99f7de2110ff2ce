package org.isnad.federate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpAsQuery;
import org.apache.jena.sparql.algebra.OpVars;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.Rename;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.apache.jena.sparql.syntax.ElementSubQuery;
import org.isnad.evaluate.Limit;
import org.isnad.evaluate.LimitMetException;

/**
 * The pattern of a SERVICE as a query of its own. The engine has put other names in the place of variables that are not
 * seen outside of a subquery; the other endpoint gets the names that the author wrote.
 */
final class RemoteQuery {

    private final Query query;
    private final Map<Var, Var> ours = new HashMap<>();
    private final Map<Var, Var> theirs = new HashMap<>();

    RemoteQuery(Op pattern) {
        query = written(pattern);
        for (Var seen : OpVars.visibleVars(pattern)) {
            Var written = Var.alloc(seen.getName().substring(seen.getName().lastIndexOf('/') + 1));
            ours.put(written, seen);
            theirs.put(seen, written);
        }
    }

    private static Query written(Op pattern) {
        try {
            return OpAsQuery.asQuery(Rename.reverseVarRename(pattern, true));
        } catch (ARQException cannot) {
            throw new LimitMetException(
                    Limit.SERVICE_FAILED,
                    "what stands in SERVICE cannot be written as a query of its own (simplify it)");
        }
    }

    /**
     * The variables by which rows of ours and of the other endpoint are joined, and that it can be told: they have a value
     * in every row, which means the same everywhere.
     */
    Set<Var> shared(Collection<Binding> rows) {
        Set<Var> shared = new HashSet<>(theirs.keySet());
        rows.forEach(row -> shared.removeIf(name -> !isTellable(row, name)));
        return shared;
    }

    private static boolean isTellable(Binding row, Var name) {
        Node value = row.get(name);
        return value != null && (value.isURI() || value.isLiteral());
    }

    /** The text of the query, narrowed to the values that these variables have in rows of ours. */
    String text(Set<Var> shared, Collection<Binding> rows) {
        if (shared.isEmpty()) {
            return query.serialize();
        }
        ElementData values = new ElementData();
        List<Var> names = List.copyOf(shared);
        names.forEach(name -> values.add(theirs.get(name)));
        rows.stream().map(row -> told(names, row)).distinct().forEach(values::add);
        ElementGroup group = new ElementGroup();
        group.addElement(values);
        group.addElement(inner());
        Query narrowed = new Query();
        narrowed.setQuerySelectType();
        narrowed.setQueryResultStar(true);
        narrowed.setQueryPattern(group);
        return narrowed.serialize();
    }

    /** In brackets of its own, so that its parts mean what they mean without the values. */
    private Element inner() {
        boolean plain = query.isQueryResultStar()
                && !query.isDistinct()
                && !query.isReduced()
                && !query.hasGroupBy()
                && !query.hasOrderBy()
                && !query.hasLimit()
                && !query.hasOffset()
                && !query.hasValues();
        ElementGroup inner = new ElementGroup();
        inner.addElement(plain ? query.getQueryPattern() : new ElementSubQuery(query));
        return inner;
    }

    private Binding told(List<Var> names, Binding row) {
        BindingBuilder told = BindingFactory.builder();
        names.forEach(name -> told.add(theirs.get(name), row.get(name)));
        return told.build();
    }

    /** Rows of the other endpoint under the names that the engine knows; what the question does not see is left out. */
    List<Binding> received(Iterable<Binding> rows) {
        List<Binding> received = new ArrayList<>();
        for (Binding row : rows) {
            BindingBuilder named = BindingFactory.builder();
            for (Iterator<Var> names = row.vars(); names.hasNext(); ) {
                Var name = names.next();
                Var known = ours.get(name);
                if (known != null) {
                    named.add(known, row.get(name));
                }
            }
            received.add(named.build());
        }
        return received;
    }
}
