package org.isnad.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;

/**
 * The claims of a record that state ties between actors: affirmed, accepted, of single things and not of sets, and with a
 * hedge that has a rank, so not only proposed or left open.
 */
public final class TieClaims {

    private static final Node READ_ON = Isnad.term("readOn");

    /** A claim that states a tie, with its place in time. */
    private record Dated(Triple said, TieClaim claim, int rank, Bounds bounds, Optional<LocalDate> known) {}

    private final Graph statements;
    private final Values values;
    private final Actors actors;
    private final Witnesses witnesses;
    private final List<Dated> claims;

    private TieClaims(Graph statements, TieChoice choice) {
        this.statements = statements;
        this.values = new Values(statements);
        this.actors = Actors.of(statements, choice.events());
        this.witnesses = Witnesses.in(statements);
        this.claims = new ArrayList<>();
        for (Node predicate : choice.predicates()) {
            statements.stream(Node.ANY, Isnad.PREDICATE, predicate)
                    .forEach(triple -> dated(triple.getSubject(), predicate).ifPresent(claims::add));
        }
        claims.sort(Comparator.comparingInt(Dated::rank)
                .thenComparing(dated -> dated.claim().claim(), Values.BY_TEXT));
    }

    /**
     * Reads the claims.
     *
     * @param statements one graph of claims, entities, sources, scales and ontology, without withdrawn claims or with them
     */
    public static TieClaims read(Graph statements, TieChoice choice) {
        return new TieClaims(statements, choice);
    }

    /** What can be a node. */
    public Actors actors() {
        return actors;
    }

    /** The network of the claims that count. */
    public Network network(Clocks clocks) {
        return network(clocks, (said, claim) -> true);
    }

    /**
     * The network of those claims that count and are chosen.
     *
     * @param chosen whether a claim is, by the statement that it makes and by itself
     */
    public Network network(Clocks clocks, BiPredicate<Triple, TieClaim> chosen) {
        Map<Triple, List<TieClaim>> said = new TreeMap<>(Comparator.comparing(Triple::getSubject, Values.BY_TEXT)
                .thenComparing(Triple::getPredicate, Values.BY_TEXT)
                .thenComparing(Triple::getObject, Values.BY_TEXT));
        int undated = 0;
        for (Dated dated : claims) {
            if (!chosen.test(dated.said(), dated.claim())) {
                continue;
            }
            switch (clocks.judge(dated.bounds(), dated.known())) {
                case COUNTS ->
                    said.computeIfAbsent(dated.said(), tie -> new ArrayList<>()).add(dated.claim());
                case UNDATED -> undated++;
                case LEFT_OUT -> {}
            }
        }
        List<Tie> ties = said.entrySet().stream()
                .map(entry -> tie(entry.getKey(), entry.getValue()))
                .toList();
        return new Network(actors, ties, undated, new Words(values));
    }

    private Tie tie(Triple said, List<TieClaim> behind) {
        int independent = (int) behind.stream()
                .map(claim -> witnesses.ofClaim(claim.claim()))
                .distinct()
                .count();
        return new Tie(said.getSubject(), said.getPredicate(), said.getObject(), behind, independent);
    }

    private Optional<Dated> dated(Node claim, Node predicate) {
        Optional<Node> subject = values.of(claim, Isnad.SUBJECT);
        Optional<Node> object = values.of(claim, Isnad.OBJECT);
        Optional<Node> source = values.of(claim, Isnad.SOURCE);
        Optional<Node> hedge = values.of(claim, Isnad.HEDGE);
        if (subject.flatMap(actors::get).isEmpty()
                || object.flatMap(actors::get).isEmpty()
                || subject.equals(object)
                || source.isEmpty()
                || hedge.isEmpty()
                || !counts(claim)) {
            return Optional.empty();
        }
        TieClaim behind = new TieClaim(claim, source.get(), hedge.get(), values.of(claim, Isnad.ROLE));
        Triple said = Triple.create(subject.get(), predicate, object.get());
        return rank(hedge.get()).map(rank -> new Dated(said, behind, rank, values.bounds(claim), known(source.get())));
    }

    private boolean counts(Node claim) {
        return statements.contains(claim, Isnad.STATUS, Isnad.ACCEPTED)
                && statements.contains(claim, Isnad.POLARITY, Isnad.AFFIRMED)
                && !statements.contains(claim, RDF.type.asNode(), Isnad.SET_CLAIM);
    }

    private Optional<Integer> rank(Node hedge) {
        return values.of(hedge, Isnad.RANK).map(rank -> Integer.valueOf(rank.getLiteralLexicalForm()));
    }

    /** An undated source is known from the day it was read. */
    private Optional<LocalDate> known(Node source) {
        return values.day(source, Isnad.ISSUED_LATEST).or(() -> values.day(source, READ_ON));
    }
}
