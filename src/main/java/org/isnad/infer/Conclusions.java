package org.isnad.infer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;

/**
 * The one common step from what a rule constructs to derivations: premises are weighed, times intersected, the weakest
 * hedge kept.
 */
final class Conclusions {

    private final Rule rule;
    private final Statements statements;

    Conclusions(Rule rule, Statements statements) {
        this.rule = rule;
        this.statements = statements;
    }

    /** Everything that the rule concludes from what has been stated so far. */
    List<Derivation> all() {
        return of(rule.query());
    }

    /** What a rule that draws on its own conclusions concludes from these. */
    List<Derivation> from(Collection<Node> earlier) {
        Var variable = Var.alloc(rule.recurses().orElseThrow());
        List<Binding> rows = earlier.stream()
                .map(node -> BindingFactory.binding(variable, node))
                .toList();
        Query narrowed = rule.query().cloneQuery();
        ElementGroup pattern = new ElementGroup();
        pattern.addElement(new ElementData(List.of(variable), rows));
        pattern.addElement(rule.query().getQueryPattern());
        narrowed.setQueryPattern(pattern);
        return of(narrowed);
    }

    private List<Derivation> of(Query query) {
        List<Derivation> derivations = new ArrayList<>();
        try (QueryExec execution =
                QueryExec.graph(statements.graph()).query(query).build()) {
            // The triples of one solution follow each other, and share a blank node of their own.
            Iterator<Triple> constructed = execution.constructTriples();
            List<Triple> solution = new ArrayList<>();
            while (constructed.hasNext()) {
                Triple triple = constructed.next();
                if (!solution.isEmpty() && !solution.get(0).getSubject().equals(triple.getSubject())) {
                    derivation(solution).ifPresent(derivations::add);
                    solution.clear();
                }
                solution.add(triple);
            }
            if (!solution.isEmpty()) {
                derivation(solution).ifPresent(derivations::add);
            }
        }
        return derivations;
    }

    private Optional<Derivation> derivation(List<Triple> solution) {
        Node subject = value(solution, Isnad.SUBJECT);
        Node object = value(solution, Isnad.OBJECT);
        if (subject.equals(object)) {
            return Optional.empty();
        }
        List<Premise> premises = new ArrayList<>();
        List<Premise> prior = new ArrayList<>();
        for (Triple triple : solution) {
            boolean lasting = triple.getPredicate().equals(Isnad.PREMISE);
            if (lasting || triple.getPredicate().equals(Isnad.PRIOR_PREMISE)) {
                Optional<Premise> premise = statements.premise(triple.getObject());
                if (premise.isEmpty()) {
                    return Optional.empty();
                }
                (lasting ? premises : prior).add(premise.get());
            }
        }
        return bounds(premises, prior)
                .map(bounds -> Derivation.of(
                        rule.concept(),
                        Triple.create(subject, value(solution, Isnad.PREDICATE), object),
                        nodes(premises),
                        nodes(prior),
                        bounds,
                        modality(premises, prior),
                        claims(premises, prior)));
    }

    /**
     * While all premises last and after all prior ones have begun; if there are only prior ones, from then on. Nothing
     * follows if several must last at one time and one of them is undated, for an undated claim is possible on no day; and
     * what must last as long as one that is undated is undated itself.
     */
    private static Optional<Bounds> bounds(List<Premise> premises, List<Premise> prior) {
        if (premises.stream().anyMatch(premise -> premise.bounds().undated())) {
            return premises.size() > 1 ? Optional.empty() : Optional.of(Bounds.UNKNOWN);
        }
        Optional<Bounds> bounds = Optional.of(
                premises.isEmpty()
                        ? prior.get(0).bounds().since()
                        : premises.get(0).bounds());
        for (Premise premise : premises) {
            bounds = bounds.flatMap(sofar -> sofar.intersect(premise.bounds()));
        }
        for (Premise premise : prior) {
            bounds = bounds.flatMap(sofar -> sofar.afterBeginningOf(premise.bounds()));
        }
        return bounds;
    }

    private static Modality modality(List<Premise> premises, List<Premise> prior) {
        Modality weakest = (premises.isEmpty() ? prior : premises).get(0).modality();
        for (Premise premise : premises) {
            weakest = weakest.and(premise.modality());
        }
        for (Premise premise : prior) {
            weakest = weakest.and(premise.modality());
        }
        return weakest;
    }

    private static SortedSet<Node> claims(List<Premise> premises, List<Premise> prior) {
        SortedSet<Node> claims = new TreeSet<>(Derivation.BY_IRI);
        premises.forEach(premise -> claims.addAll(premise.claims()));
        prior.forEach(premise -> claims.addAll(premise.claims()));
        return claims;
    }

    private static SortedSet<Node> nodes(List<Premise> premises) {
        SortedSet<Node> nodes = new TreeSet<>(Derivation.BY_IRI);
        premises.forEach(premise -> nodes.add(premise.node()));
        return nodes;
    }

    private static Node value(List<Triple> solution, Node predicate) {
        return solution.stream()
                .filter(triple -> triple.getPredicate().equals(predicate))
                .map(Triple::getObject)
                .findFirst()
                .orElseThrow();
    }
}
