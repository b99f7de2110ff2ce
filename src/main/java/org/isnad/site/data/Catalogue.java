package org.isnad.site.data;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.vocabulary.RDF;
import org.isnad.agree.Witnesses;
import org.isnad.model.Isnad;
import org.isnad.model.Kinds;
import org.isnad.site.request.Links;
import org.isnad.site.request.Listed;
import org.isnad.view.View;

/**
 * All things of all kinds, with what the lists of them show and are narrowed by. Made once for each dataset.
 *
 * @param byKind the things of each kind by IRI
 */
public record Catalogue(Map<String, List<Listed>> byKind) {

    /** Of nothing: for pages that list nothing. */
    public static final Catalogue NONE = new Catalogue(Map.of());

    /** The kind whose things have parts, which are no releases. */
    public static final String RELEASE = "release";

    private static final Node MISPRINT = Isnad.scale("name-misprint");

    /**
     * Reads a dataset.
     *
     * @param claims every claim of it
     * @param whole the dataset without the view, which tells what had ended
     */
    public static Catalogue of(Facts facts, Facts whole, List<Claim> claims, Witnesses witnesses, View view) {
        Map<Node, CatalogueEntry> entries = new HashMap<>();
        for (Graph graph : List.of(facts.stated(), facts.derivations())) {
            graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                    .mapWith(Triple::getSubject)
                    .forEach(thing -> listedKind(thing)
                            .ifPresent(kind -> entries.computeIfAbsent(thing, any -> new CatalogueEntry(any, kind))));
        }
        claims.forEach(claim -> add(claim, facts, witnesses, entries));
        confirm(claims, witnesses, entries);
        Map<Node, LifeState> states = LifeState.in(whole, view);
        entries.values().forEach(entry -> entry.addRecord(facts, states));
        Map<String, List<Listed>> byKind = new HashMap<>();
        entries.values().stream()
                .sorted(Comparator.comparing(entry -> entry.thing().getURI()))
                .forEach(entry -> byKind.computeIfAbsent(entry.kind(), any -> new ArrayList<>())
                        .add(entry.listed()));
        return new Catalogue(byKind);
    }

    /** Every claim of a dataset, in no order. */
    public static List<Claim> claims(Facts facts) {
        return facts.stated().find(Node.ANY, Isnad.PREDICATE, Node.ANY).mapWith(Triple::getSubject).toList().stream()
                .map(node -> Claim.read(facts.stated(), node))
                .toList();
    }

    /** The things of a kind, by IRI. */
    public List<Listed> of(String kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    private static Optional<String> listedKind(Node thing) {
        return Links.path(thing)
                .filter(path -> path.contains("/")
                        && !(path.startsWith(RELEASE + "/") && path.indexOf('/') != path.lastIndexOf('/')))
                .flatMap(Links::kind)
                .filter(Kinds.ALL::contains);
    }

    /** Whether the source says so, as facets understand it: affirmed and accepted, neither planned nor left open. */
    static boolean isSaid(Claim claim, Facts facts) {
        return !claim.isDenied()
                && claim.one(Isnad.STATUS).filter(Isnad.ACCEPTED::equals).isPresent()
                && claim.hedge()
                        .filter(hedge -> facts.is(hedge, Isnad.RANK, Node.ANY))
                        .isPresent();
    }

    private static void add(Claim claim, Facts facts, Witnesses witnesses, Map<Node, CatalogueEntry> entries) {
        Optional<CatalogueEntry> source = claim.source().flatMap(node -> Optional.ofNullable(entries.get(node)));
        source.ifPresent(entry -> entry.count(Optional.empty()));
        Optional.ofNullable(entries.get(claim.node())).ifPresent(entry -> entry.date(claim));
        boolean said = isSaid(claim, facts);
        boolean misprint = claim.one("nameMark").filter(MISPRINT::equals).isPresent();
        Optional<Node> witness = claim.source().map(witnesses::ofSource);
        Stream.concat(claim.all(Isnad.SUBJECT).stream(), claim.all(Isnad.OBJECT).stream())
                .distinct()
                .flatMap(thing -> Optional.ofNullable(entries.get(thing)).stream())
                .filter(entry -> !misprint)
                .forEach(entry -> entry.count(witness));
        if (said) {
            Stream.concat(claim.all(Isnad.SUBJECT).stream(), claim.all(Isnad.OBJECT).stream())
                    .distinct()
                    .flatMap(thing -> Optional.ofNullable(entries.get(thing)).stream())
                    .forEach(entry -> entry.addSaid(claim, facts));
        }
    }

    private static void confirm(List<Claim> claims, Witnesses witnesses, Map<Node, CatalogueEntry> entries) {
        Map<String, Set<Node>> affirming = new HashMap<>();
        List<Claim> affirmed =
                claims.stream().filter(claim -> !claim.isDenied()).toList();
        affirmed.forEach(claim -> claim.source().map(witnesses::ofSource).ifPresent(witness -> affirming
                .computeIfAbsent(claim.statement(), any -> new HashSet<>())
                .add(witness)));
        affirmed.forEach(claim -> Optional.ofNullable(entries.get(claim.node()))
                .ifPresent(entry -> entry.confirm(
                        affirming.getOrDefault(claim.statement(), Set.of()).size() > 1)));
    }

    /** Whether this is a role of command. */
    static boolean isOfCommand(Claim claim, Facts facts) {
        return claim.one(Isnad.ROLE)
                .filter(role -> facts.is(role, Isnad.COMMAND_ROLE, NodeFactory.createLiteralByValue(true)))
                .isPresent();
    }
}
