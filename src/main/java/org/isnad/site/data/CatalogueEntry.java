package org.isnad.site.data;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.isnad.model.Isnad;
import org.isnad.model.time.Bounds;
import org.isnad.site.request.Facet;
import org.isnad.site.request.Listed;
import org.isnad.site.request.Listing;

/** Collects what the list of a kind shows of one thing, claim by claim. */
final class CatalogueEntry {

    private final Node thing;
    private final String kind;
    private final Listing listing;
    private final Map<String, Set<Node>> values = new HashMap<>();
    private final Set<Node> witnesses = new HashSet<>();
    private final List<Claim> dates = new ArrayList<>();
    private int claims;
    private Optional<Node> recordDate = Optional.empty();
    private Bounds recordBounds = Bounds.UNKNOWN;

    CatalogueEntry(Node thing, String kind) {
        this.thing = thing;
        this.kind = kind;
        this.listing = Listing.of(kind);
    }

    Node thing() {
        return thing;
    }

    String kind() {
        return kind;
    }

    /** One more claim. */
    void count(Optional<Node> witness) {
        claims++;
        witness.ifPresent(witnesses::add);
    }

    /** A claim that dates the thing. */
    void date(Claim claim) {
        dates.add(claim);
    }

    /** Whether another witness affirms what this claim affirms. */
    void confirm(boolean confirmed) {
        String value = confirmed ? Facet.CONFIRMED : Facet.ALONE;
        listing.facets().stream()
                .filter(Facet.Confirmed.class::isInstance)
                .forEach(facet -> put(facet, List.of(NodeFactory.createLiteralString(value))));
    }

    /** What a source says, in a claim about the thing or in one that names it. */
    void addSaid(Claim claim, Facts facts) {
        boolean about = claim.all(Isnad.SUBJECT).contains(thing);
        String predicate = claim.predicate().map(Panel::name).orElse("");
        if (about && listing.dates().contains(predicate)) {
            dates.add(claim);
        }
        for (Facet facet : listing.facets()) {
            if (facet instanceof Facet.Said said) {
                said.ways().stream()
                        .filter(way -> way.predicates().contains(predicate)
                                && claim.all(way.thing()).contains(thing)
                                && (!way.ofCommand() || Catalogue.isOfCommand(claim, facts)))
                        .forEach(way -> put(facet, claim.all(way.value())));
            } else if (facet instanceof Facet.Years years
                    && about
                    && years.predicates().contains(predicate)) {
                put(facet, years(claim.bounds()));
            }
        }
    }

    /** What its record says, and how it stands. */
    void addRecord(Facts facts, Map<Node, LifeState> states) {
        for (Facet facet : listing.facets()) {
            if (facet instanceof Facet.Recorded recorded) {
                put(facet, recordedValues(facts, recorded.property()));
            } else if (facet instanceof Facet.Typed typed) {
                put(
                        facet,
                        facts.all(thing, RDF.type.asNode()).stream()
                                .filter(type -> facts.is(type, RDFS.subClassOf.asNode(), typed.above()))
                                .toList());
            } else if (facet instanceof Facet.Years years && years.predicates().isEmpty()) {
                put(facet, years(issued(facts)));
            } else if (facet instanceof Facet.Ending) {
                String key = states.getOrDefault(thing, LifeState.UNTOLD).key();
                put(facet, List.of(NodeFactory.createLiteralString(key)));
            }
        }
        recordDate = facts.one(thing, Isnad.ISSUED);
        recordBounds = issued(facts);
    }

    private List<Node> recordedValues(Facts facts, Node property) {
        List<Node> stated = facts.all(thing, property);
        return stated.isEmpty()
                ? facts.derivations().find(thing, property, Node.ANY).toList().stream()
                        .map(triple -> triple.getObject())
                        .toList()
                : stated;
    }

    private Bounds issued(Facts facts) {
        return new Bounds(
                facts.text(thing, Isnad.ISSUED_EARLIEST).map(LocalDate::parse).orElse(null),
                facts.text(thing, Isnad.ISSUED_LATEST).map(LocalDate::parse).orElse(null),
                null,
                null);
    }

    /** The years from the first to the last of its bounds. */
    private static List<Node> years(Bounds bounds) {
        IntSummaryStatistics years = Stream.of(
                        Optional.ofNullable(bounds.beginEarliest()),
                        Optional.ofNullable(bounds.beginLatest()),
                        Optional.ofNullable(bounds.endEarliest()),
                        Optional.ofNullable(bounds.endLatest()))
                .flatMap(Optional::stream)
                .mapToInt(LocalDate::getYear)
                .summaryStatistics();
        return years.getCount() == 0
                ? List.of()
                : IntStream.rangeClosed(years.getMin(), years.getMax())
                        .mapToObj(year -> NodeFactory.createLiteralString(Integer.toString(year)))
                        .toList();
    }

    private void put(Facet facet, Collection<Node> found) {
        if (!found.isEmpty()) {
            values.computeIfAbsent(facet.key(), key -> new TreeSet<>(Facts.BY_TEXT))
                    .addAll(found);
        }
    }

    Listed listed() {
        Map<String, List<Node>> fixed = new TreeMap<>();
        values.forEach((key, found) -> fixed.put(key, List.copyOf(found)));
        Optional<Claim> first = dates.stream().min(Claim.BY_TIME);
        return new Listed(
                thing,
                claims,
                witnesses.size(),
                first.map(CatalogueEntry::written).orElse(recordDate),
                first.map(Claim::bounds).orElse(recordBounds),
                fixed);
    }

    private static Optional<Node> written(Claim claim) {
        return claim.one(Isnad.DATE_VALUE).or(() -> claim.one(Isnad.WHEN)).or(() -> claim.one(Isnad.ATTESTED));
    }
}
