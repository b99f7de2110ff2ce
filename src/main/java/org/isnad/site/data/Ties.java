package org.isnad.site.data;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.isnad.model.Isnad;
import org.isnad.network.Clocks;
import org.isnad.network.TieChoice;
import org.isnad.network.TieClaims;
import org.jspecify.annotations.Nullable;

/** Every tie between actors that a dataset's claims state or deny. Read when a page first asks, and then kept. */
public final class Ties {

    private final Facts facts;
    private @Nullable Read read;

    /** The ties of a dataset. */
    public Ties(Facts facts) {
        this.facts = facts;
    }

    /**
     * What was read.
     *
     * @param claims the claims that state ties
     * @param properties the names of the properties of which there are any
     * @param denials the claims that deny a tie, by the statement that they deny, in one order
     */
    public record Read(TieClaims claims, Set<String> properties, Map<Triple, List<Node>> denials) {

        /** The claims that deny this statement. */
        public List<Node> denials(Triple said) {
            return denials.getOrDefault(said, List.of());
        }
    }

    /** All ties, read at the first call. */
    public synchronized Read read() {
        if (read == null) {
            TieChoice every = TieChoice.of(facts.stated(), List.of(TieChoice.ALL), false);
            TieClaims claims = TieClaims.read(facts.stated(), every);
            Set<String> properties = claims.network(Clocks.ALL).ties().stream()
                    .map(tie -> Panel.name(tie.predicate()))
                    .collect(Collectors.toCollection(TreeSet::new));
            read = new Read(claims, properties, denials());
        }
        return read;
    }

    private Map<Triple, List<Node>> denials() {
        Map<Triple, List<Node>> denials = new HashMap<>();
        for (Node claim : facts.subjects(Isnad.POLARITY, Isnad.scale("polarity-denied"))) {
            said(claim)
                    .forEach(triple -> denials.merge(
                            triple, List.of(claim), (some, more) -> Stream.concat(some.stream(), more.stream())
                                    .toList()));
        }
        return denials;
    }

    private Stream<Triple> said(Node claim) {
        return facts.one(claim, Isnad.SUBJECT).stream().flatMap(subject -> facts.one(claim, Isnad.PREDICATE).stream()
                .flatMap(predicate -> facts.one(claim, Isnad.OBJECT).stream()
                        .map(object -> Triple.create(subject, predicate, object))));
    }
}
